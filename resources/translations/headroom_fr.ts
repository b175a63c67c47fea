<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AppActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
</context>
<context>
    <name>AssumptionWord</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pointe</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>dédiée</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>en équipe</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>numérique</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
</context>
<context>
    <name>HiringAssumptions</name>
    <message>
        <source>Months shown; starts are chosen over 12 months more</source>
        <translation>Mois affichés ; les débuts sont choisis sur 12 mois de plus</translation>
    </message>
    <message>
        <source>New customers of every segment × this</source>
        <translation>Nouveaux clients de chaque segment × cette valeur</translation>
    </message>
    <message>
        <source>Churn of every segment × this</source>
        <translation>Pertes de chaque segment × cette valeur</translation>
    </message>
    <message>
        <source>FTE needed is at least hours of work ÷ productive hours</source>
        <translation>Les ETP nécessaires valent au moins heures de travail ÷ heures productives</translation>
    </message>
    <message>
        <source>FTE needed is at least ARR ÷ ARR cap of the usual level</source>
        <translation>Les ETP nécessaires valent au moins ARR ÷ plafond d’ARR du niveau habituel</translation>
    </message>
    <message>
        <source>Added to the days to fill a requisition</source>
        <translation>S’ajoute aux jours pour pourvoir un poste</translation>
    </message>
    <message>
        <source>Managers = CSMs ÷ this, rounded up</source>
        <translation>Managers = CSM ÷ cette valeur, arrondi vers le haut</translation>
    </message>
    <message>
        <source>Starts in a month, at most, over all segments</source>
        <translation>Débuts par mois, au plus, tous segments confondus</translation>
    </message>
    <message>
        <source>Nobody starts before this month</source>
        <translation>Personne ne commence avant ce mois</translation>
    </message>
    <message>
        <source>Salaries and hiring cost of the hires, at most, over the horizon</source>
        <translation>Salaires et coûts d’embauche des recrues, au plus, sur l’horizon</translation>
    </message>
    <message>
        <source>Yes: leavers are replaced by the plan. No: hires are for growth only, and the team shrinks by those who leave</source>
        <translation>Oui : le plan remplace les départs. Non : on ne recrute que pour la croissance, et l’équipe diminue des départs</translation>
    </message>
    <message>
        <source>Share of the FTE needed that the plan puts in seat</source>
        <translation>Part des ETP nécessaires que le plan met en poste</translation>
    </message>
    <message>
        <source>Chance that a month&apos;s customers are covered. Planned for: expected customers + z × √(those who come and go within the lead + (σ × new ones)²), z = 0 at 0.5, 0.67 at 0.75, 1.28 at 0.9</source>
        <translation>Chance que les clients d’un mois soient couverts. Prévu pour : clients attendus + z × √(ceux qui viennent et partent pendant le délai + (σ × nouveaux)²), z = 0 à 0,5, 0,67 à 0,75, 1,28 à 0,9</translation>
    </message>
    <message>
        <source>People, at least, in every segment that has accounts; 0 = no rule</source>
        <translation>Personnes, au moins, dans chaque segment qui a des comptes ; 0 = pas de règle</translation>
    </message>
    <message>
        <source>People, at least, who serve each region that has accounts; 0 = no rule</source>
        <translation>Personnes, au moins, pour chaque région qui a des comptes ; 0 = pas de règle</translation>
    </message>
    <message>
        <source>People, at least, who speak each language of the accounts; 0 = no rule</source>
        <translation>Personnes, au moins, pour chaque langue des comptes ; 0 = pas de règle</translation>
    </message>
    <message>
        <source>σ of the factor on new customers where no forecast tells it</source>
        <translation>σ du facteur sur les nouveaux clients quand aucune prévision ne le donne</translation>
    </message>
    <message>
        <source>Share of CSMs who leave in a year; a month: 1 − (1 − this)^(1/12). Where it was not typed and people have left, their number counts too</source>
        <translation>Part des CSM qui partent en un an ; par mois : 1 − (1 − valeur)^(1/12). Si elle n’a pas été saisie et que des personnes sont parties, leur nombre compte aussi</translation>
    </message>
    <message>
        <source>From the approved requisition to the offer</source>
        <translation>Du poste approuvé à l’offre</translation>
    </message>
    <message>
        <source>From the offer to the start</source>
        <translation>De l’offre au début</translation>
    </message>
    <message>
        <source>Cost of one FTE missing for a month</source>
        <translation>Coût d’un ETP manquant pendant un mois</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>New customers, all segments</source>
        <translation>Nouveaux clients, tous segments</translation>
    </message>
    <message>
        <source>Churn, all segments</source>
        <translation>Attrition des clients, tous segments</translation>
    </message>
    <message>
        <source>Demand counts hours of work</source>
        <translation>Le besoin compte les heures de travail</translation>
    </message>
    <message>
        <source>Demand counts ARR caps</source>
        <translation>Le besoin compte les plafonds d’ARR</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>CSMs per manager</source>
        <translation>CSM par manager</translation>
    </message>
    <message>
        <source>Starts a month, at most</source>
        <translation>Débuts par mois, au plus</translation>
    </message>
    <message>
        <source>Hiring freeze until</source>
        <translation>Gel des recrutements jusqu’à</translation>
    </message>
    <message>
        <source>Budget for hires</source>
        <translation>Budget des recrutements</translation>
    </message>
    <message>
        <source>Replace leavers</source>
        <translation>Remplacer les départs</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Least people per segment</source>
        <translation>Personnes par segment, au moins</translation>
    </message>
    <message>
        <source>Least people per region</source>
        <translation>Personnes par région, au moins</translation>
    </message>
    <message>
        <source>Least people per language</source>
        <translation>Personnes par langue, au moins</translation>
    </message>
    <message>
        <source>Uncertainty of growth</source>
        <translation>Incertitude de la croissance</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Départs de l’équipe</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation>Délai de recrutement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Cost of a missing FTE</source>
        <translation>Coût d’un ETP manquant</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Customers won in a month</source>
        <translation>Clients gagnés en un mois</translation>
    </message>
    <message>
        <source>Growth of new customers</source>
        <translation>Croissance des nouveaux clients</translation>
    </message>
    <message>
        <source>By which share the customers won in a month grow in a year</source>
        <translation>De quelle part les clients gagnés par mois croissent en un an</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Share of customers lost in a year</source>
        <translation>Part des clients perdus en un an</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Share of ARR that customers add in a month</source>
        <translation>Part d’ARR que les clients ajoutent en un mois</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Contraction</translation>
    </message>
    <message>
        <source>Share of ARR that customers cut in a month</source>
        <translation>Part d’ARR que les clients retirent en un mois</translation>
    </message>
    <message>
        <source>ARR of a new customer</source>
        <translation>ARR d’un nouveau client</translation>
    </message>
    <message>
        <source>What a customer just won pays in a year</source>
        <translation>Ce que paie par an un client qui vient d’être gagné</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>part par an</translation>
    </message>
    <message>
        <source>share a month</source>
        <translation>part par mois</translation>
    </message>
    <message>
        <source>customers a month</source>
        <translation>clients par mois</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>recrutements</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>currency a month</source>
        <translation>devise par mois</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>part</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Coverage of the need</source>
        <translation>Couverture du besoin</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>heures par mois</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>fois par an</translation>
    </message>
    <message>
        <source>accounts per FTE</source>
        <translation>comptes par ETP</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>renouvellements</translation>
    </message>
    <message>
        <source>changes in 24 months</source>
        <translation>changements en 24 mois</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>0 balance … 1 stability</source>
        <translation>0 équilibre … 1 stabilité</translation>
    </message>
    <message>
        <source>Share of ramped CSMs, hires included, who move up to the segment above in a year, of the first segment into other work; their seats are vacated</source>
        <translation>Part des CSM opérationnels, recrutements compris, promus en un an dans le segment au-dessus, depuis le premier segment vers un autre travail ; leurs postes se libèrent</translation>
    </message>
</context>
<context>
    <name>HiringPage</name>
    <message>
        <source>Projecting…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Save findings</source>
        <translation>Enregistrer les constats</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>ID du parent</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>Owner e-mail</source>
        <translation>E-mail du propriétaire</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Propriétaire depuis</translation>
    </message>
    <message>
        <source>Owner changes</source>
        <translation>Changements de propriétaire</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Date de renouvellement</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tickets d’assistance</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>Absent du</translation>
    </message>
    <message>
        <source>Leave to</source>
        <translation>Absent jusqu’au</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>ARR cap</source>
        <translation>Plafond d’ARR</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New ARR</source>
        <translation>Nouvel ARR</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Contraction</translation>
    </message>
    <message>
        <source>Churned ARR</source>
        <translation>ARR perdu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Promotion date</source>
        <translation>Date de promotion</translation>
    </message>
    <message>
        <source>Promoted to</source>
        <translation>Promu à</translation>
    </message>
    <message>
        <source>Owner&apos;s last name</source>
        <translation>Nom de famille du propriétaire</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Owner is active</source>
        <translation>Propriétaire actif</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Capacity and books of business for Customer Success</source>
        <translation>Capacité et portefeuilles de clients pour le Customer Success</translation>
    </message>
    <message>
        <source>A plan to open</source>
        <translation>Un plan à ouvrir</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Ouvrir le plan d’exemple</translation>
    </message>
    <message>
        <source>Speak this language: en, de or fr</source>
        <translation>Parler cette langue : en, de ou fr</translation>
    </message>
    <message>
        <source>Draw a chart or report: PLAN WHAT FILE</source>
        <translation>Dessiner un graphique ou le rapport : PLAN QUOI FICHIER</translation>
    </message>
</context>
<context>
    <name>ScenarioTable</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Workload a month</source>
        <translation>Charge par mois</translation>
    </message>
    <message>
        <source>Capacity a month</source>
        <translation>Capacité par mois</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>Least busy book</source>
        <translation>Portefeuille le moins chargé</translation>
    </message>
    <message>
        <source>Spread, max − min</source>
        <translation>Écart, max − min</translation>
    </message>
    <message>
        <source>Variation of utilisation</source>
        <translation>Dispersion de l’occupation</translation>
    </message>
    <message>
        <source>CSMs over capacity</source>
        <translation>CSM au-delà de la capacité</translation>
    </message>
    <message>
        <source>Books over ratio</source>
        <translation>Portefeuilles au-delà du ratio</translation>
    </message>
    <message>
        <source>Accounts without a CSM</source>
        <translation>Comptes sans CSM</translation>
    </message>
    <message>
        <source>Accounts moved</source>
        <translation>Comptes déplacés</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR déplacé</translation>
    </message>
    <message>
        <source>Hires planned</source>
        <translation>Recrutements prévus</translation>
    </message>
    <message>
        <source>FTE needed today</source>
        <translation>ETP nécessaires aujourd’hui</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>ARR without a CSM</source>
        <translation>ARR sans CSM</translation>
    </message>
    <message>
        <source>FTE in seat</source>
        <translation>ETP en poste</translation>
    </message>
    <message>
        <source>Gap, FTE</source>
        <translation>Écart, ETP</translation>
    </message>
    <message>
        <source>CS cost, 12 months</source>
        <translation>Coût CS, 12 mois</translation>
    </message>
    <message>
        <source>CS cost as % of ARR</source>
        <translation>Coût CS en % de l’ARR</translation>
    </message>
    <message>
        <source>… of it for the team</source>
        <translation>… dont l’équipe</translation>
    </message>
    <message>
        <source>… of it for hires</source>
        <translation>… dont les recrutements</translation>
    </message>
    <message>
        <source>Utilisation of the team</source>
        <translation>Occupation de l’équipe</translation>
    </message>
    <message>
        <source>Continuity, accounts</source>
        <translation>Continuité, comptes</translation>
    </message>
    <message>
        <source>Continuity, ARR</source>
        <translation>Continuité, ARR</translation>
    </message>
    <message>
        <source>%1: FTE needed</source>
        <translation>%1 : ETP nécessaires</translation>
    </message>
    <message>
        <source>%1: FTE in seat</source>
        <translation>%1 : ETP en poste</translation>
    </message>
    <message>
        <source>%1: gap, FTE</source>
        <translation>%1 : écart, ETP</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>Rien n’est écrit avant que vous n’appuyiez sur Importer.</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Prêt à importer</translation>
    </message>
    <message>
        <source>Ready to import, with findings</source>
        <translation>Prêt à importer, avec des constats</translation>
    </message>
    <message>
        <source>Values or rows to look at first: %1; each is told under Findings.</source>
        <translation>Valeurs ou lignes à regarder d’abord : %1 ; chacune est dans les constats.</translation>
    </message>
    <message>
        <source>Answer the questions below; the files are then read again.</source>
        <translation>Répondez aux questions ci-dessous ; les fichiers sont ensuite relus.</translation>
    </message>
    <message>
        <source>This cannot be imported yet</source>
        <translation>Cela ne peut pas encore être importé</translation>
    </message>
    <message>
        <source>Ready to import, but the ARR is zero</source>
        <translation>Prêt à importer, mais l’ARR est nul</translation>
    </message>
    <message>
        <source>No account of the file has an ARR: segments by ARR and the ARR moved will be zero. If a column holds it, choose it in the table of columns. Nothing is written before you press Import.</source>
        <translation>Aucun compte du fichier n’a d’ARR : les segments par ARR et l’ARR déplacé seront nuls. Si une colonne le contient, choisissez-la dans le tableau des colonnes. Rien n’est écrit avant Importer.</translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message>
        <source>Say which one with --map id=COLUMN.</source>
        <translation>Indiquez-la avec --map id=COLONNE.</translation>
    </message>
    <message>
        <source>Say which one with --map id=COLUMN, or take the name as ID with --map id=name if no name comes twice (the column is &quot;%1&quot;).</source>
        <translation>Indiquez-la avec --map id=COLONNE, ou prenez le nom comme ID avec --map id=name si aucun nom ne revient deux fois (la colonne est « %1 »).</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>Le fichier est vide : ni en-tête ni lignes.</translation>
    </message>
    <message>
        <source>The file may not be read. Check its rights.</source>
        <translation>Le fichier n’est pas accessible en lecture. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was not taken as %2: of its first cells %3 % are numbers and %4 % days. Mend the cells, or map it by hand.</source>
        <translation>La colonne « %1 » n’a pas été prise comme %2 : de ses premières cellules, %3 % sont des nombres et %4 % des dates. Corrigez les cellules, ou affectez-la à la main.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was not used: the CSM has a column of their own.</source>
        <translation>La colonne « %1 » n’a pas été utilisée : le CSM a sa propre colonne.</translation>
    </message>
    <message>
        <source>%1 (%2) owns no accounts and leads or serves others by title: taken with FTE 0. Set FTE in Team if they shall have a book.</source>
        <translation>%1 (%2) n’a aucun compte et, d’après son titre, dirige ou soutient les autres : repris avec 0 ETP. Fixez l’ETP dans Équipe s’il doit y avoir un portefeuille.</translation>
    </message>
    <message>
        <source>without currency</source>
        <translation>sans devise</translation>
    </message>
    <message>
        <source>ARR comes in several currencies, which must not be added up: %1. If the column is already in one currency, say so with --currency CODE; otherwise give rates with --rate CODE=VALUE.</source>
        <translation>L’ARR est en plusieurs devises, qu’il ne faut pas additionner : %1. Si la colonne est déjà dans une seule devise, dites-le avec --currency CODE ; sinon donnez des taux avec --rate CODE=VALEUR.</translation>
    </message>
    <message>
        <source>In which currency are the amounts of &quot;%1&quot;?</source>
        <translation>Dans quelle devise sont les montants de « %1 » ?</translation>
    </message>
    <message>
        <source>All amounts are %1 already</source>
        <translation>Tous les montants sont déjà en %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says that its amounts are %2; the other currencies named in the rows (%3) were not applied to them.</source>
        <translation>La colonne « %1 » dit que ses montants sont en %2 ; les autres devises nommées dans les lignes (%3) ne leur ont pas été appliquées.</translation>
    </message>
    <message>
        <source>ARR was converted to %1 with the rates given.</source>
        <translation>L’ARR a été converti en %1 avec les taux donnés.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no name.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de nom.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no ARR.</source>
        <translation>%1 comptes (ARR %2) n’ont pas d’ARR.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no segment.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de segment.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no region.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de région.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no industry.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de secteur.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no health score.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de score de santé.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no renewal date.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de date de renouvellement.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no start date.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de date de début.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no value.</source>
        <translation>%1 comptes (ARR %2) n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have another owner than in the plan: somebody moved them since.</source>
        <translation>%1 comptes (ARR %2) ont un autre propriétaire que dans le plan : quelqu’un les a déplacés depuis.</translation>
    </message>
    <message>
        <source>the as-of day</source>
        <translation>la date de référence</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) share their name with another account (%3); they may be one customer entered twice.</source>
        <translation>%1 comptes (ARR %2) portent le nom d’un autre compte (%3) ; il s’agit peut-être d’un client saisi deux fois.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) name a parent that is not in the plan; they count as a family of their own.</source>
        <translation>%1 comptes (ARR %2) nomment un parent absent du plan ; ils comptent comme une famille à part.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have a renewal date before %3; the dates are stale, or the customers have left.</source>
        <translation>%1 comptes (ARR %2) ont une date de renouvellement avant %3 ; les dates sont périmées, ou les clients sont partis.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) become customers after %3.</source>
        <translation>%1 comptes (ARR %2) deviennent clients après %3.</translation>
    </message>
    <message>
        <source>Account %1 holds ARR %2, more than all others together. Check the amount.</source>
        <translation>Le compte %1 a un ARR de %2, plus que tous les autres réunis. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoré : %1</translation>
    </message>
    <message>
        <source>The workbook is encrypted. Save it without a password.</source>
        <translation>Le classeur est chiffré. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program (.xls of 1997 to 2003). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>C’est un fichier d’un ancien Office (.xls de 1997 à 2003). Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is an XML spreadsheet of 2003. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>C’est une feuille de calcul XML de 2003. Ouvrez-la dans un tableur et enregistrez-la en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is an XML file. Export the table as CSV or XLSX.</source>
        <translation>C’est un fichier XML. Exportez le tableau en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>This is a JSON file. Export the table as CSV or XLSX.</source>
        <translation>C’est un fichier JSON. Exportez le tableau en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>The file is called a workbook, but is none: it holds something else. Export it again; if it is a CSV file, rename it so that it ends in .csv.</source>
        <translation>Le fichier porte le nom d’un classeur, mais n’en est pas un : il contient autre chose. Exportez-le à nouveau ; si c’est un fichier CSV, renommez-le pour qu’il finisse en .csv.</translation>
    </message>
    <message>
        <source>The row has no month or no count of new customers and is left out.</source>
        <translation>La ligne n’a pas de mois ou pas de nombre de nouveaux clients ; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The forecast needs a column for %1. Say which with --map %2=COLUMN.</source>
        <translation>La prévision a besoin d’une colonne pour %1. Indiquez-la avec --map %2=COLONNE.</translation>
    </message>
    <message>
        <source>The highest health in column &quot;%1&quot; is %2. On which scale is it?</source>
        <translation>La santé la plus haute de la colonne « %1 » est %2. Sur quelle échelle ?</translation>
    </message>
    <message>
        <source>0 to %1: %2 is %3 of 100</source>
        <translation>0 à %1 : %2 fait %3 sur 100</translation>
    </message>
    <message>
        <source>Say so with --map health_scale=10 (or 5, 100).</source>
        <translation>Dites-le avec --map health_scale=10 (ou 5, 100).</translation>
    </message>
    <message>
        <source>No column of the history holds months. Say which with --map history.month=COLUMN.</source>
        <translation>Aucune colonne de l’historique ne contient de mois. Indiquez-la avec --map history.month=COLONNE.</translation>
    </message>
    <message>
        <source>The history has neither counts (new, churned, customers) nor accounts. Say which columns to take with --map history.new=COLUMN, history.churned=COLUMN, history.customers=COLUMN or history.account=COLUMN.</source>
        <translation>L’historique n’a ni nombres (nouveaux, perdus, clients) ni comptes. Indiquez les colonnes avec --map history.new=COLONNE, history.churned=COLONNE, history.customers=COLONNE ou history.account=COLONNE.</translation>
    </message>
    <message>
        <source>No column holds the account IDs, so rows cannot be told apart nor found again next time.</source>
        <translation>Aucune colonne ne contient les ID des comptes : les lignes ne peuvent être ni distinguées ni retrouvées la prochaine fois.</translation>
    </message>
    <message>
        <source>Polish, Czech, Hungarian, Croatian</source>
        <translation>polonais, tchèque, hongrois, croate</translation>
    </message>
    <message>
        <source>Russian, Ukrainian, Bulgarian</source>
        <translation>russe, ukrainien, bulgare</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>an old Mac</source>
        <translation>un ancien Mac</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Western, as it was read</source>
        <translation>occidental, comme lu</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>année d’abord</translation>
    </message>
    <message>
        <source>%1 accounts have a parent that is not in the file (or whose name comes twice); they count as a family of their own.</source>
        <translation>%1 comptes ont un parent absent du fichier (ou dont le nom revient deux fois) ; ils comptent comme une famille à part.</translation>
    </message>
    <message>
        <source>%1 accounts named themselves as parent; ignored.</source>
        <translation>%1 comptes se nommaient eux-mêmes comme parent ; ignoré.</translation>
    </message>
    <message>
        <source>No column of this file names the account a row belongs to. Say which with --map %1.id=COLUMN (or %1.name=COLUMN).</source>
        <translation>Aucune colonne de ce fichier ne nomme le compte d’une ligne. Indiquez-la avec --map %1.id=COLONNE (ou %1.name=COLONNE).</translation>
    </message>
    <message>
        <source>%1 rows have another currency than the first row of their account (such as %2): amounts in several currencies must not be added up. Put the file into one currency. If all amounts are in it already, say so with --currency CODE.</source>
        <translation>%1 lignes ont une autre devise que la première ligne de leur compte (par exemple %2) : il ne faut pas additionner des montants en plusieurs devises. Mettez le fichier dans une seule devise. Si tous les montants y sont déjà, dites-le avec --currency CODE.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read (150 MB). Save the sheet that is needed as CSV.</source>
        <translation>Le classeur contient plus de texte qu’on ne peut lire (150 Mo). Enregistrez la feuille utile en CSV.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods). Save it as .xlsx or CSV.</source>
        <translation>C’est un fichier OpenDocument (.ods). Enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>C’est un classeur binaire (.xlsb). Enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is a file of Numbers. Export it as Excel or CSV (File, Export To).</source>
        <translation>C’est un fichier Numbers. Exportez-le en Excel ou CSV (Fichier, Exporter vers).</translation>
    </message>
    <message>
        <source>This is a text document (.docx), not a table. Copy its table into a spreadsheet and save that as .xlsx or CSV.</source>
        <translation>C’est un document texte (.docx), pas un tableau. Copiez son tableau dans un tableur et enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is a presentation (.pptx), not a table.</source>
        <translation>C’est une présentation (.pptx), pas un tableau.</translation>
    </message>
    <message>
        <source>This archive holds no workbook. Unpack it first, then choose the file in it.</source>
        <translation>Cette archive ne contient pas de classeur. Décompressez-la d’abord, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Le classeur n’a aucune feuille avec des cellules.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have a garbled name (&quot;%3&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 comptes (ARR %2) ont un nom altéré (« %3 ») : le texte a été abîmé avant l’export. Corrigez-le dans le CRM ou exportez de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have an ID such as &quot;%3&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 comptes (ARR %2) ont un identifiant tel que « %3 » : un programme a lu les identifiants comme des nombres, et le CRM ne les reconnaîtra pas. Exportez de nouveau avec les identifiants en texte.</translation>
    </message>
    <message>
        <source>The history has a figure for each month and segment, but does not say what is counted. What is it?</source>
        <translation>L’historique donne un chiffre par mois et par segment, mais ne dit pas ce qui est compté. De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Customers at the end of the month</source>
        <translation>Clients en fin de mois</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Say so with --map history.cells=customers or --map history.cells=new.</source>
        <translation>Indiquez-le avec --map history.cells=customers ou --map history.cells=new.</translation>
    </message>
    <message>
        <source>The file has a column for each month or quarter; it was read as %1 rows of month and segment.</source>
        <translation>Le fichier a une colonne par mois ou par trimestre ; il a été lu comme %1 lignes de mois et de segment.</translation>
    </message>
    <message>
        <source>The file has a column for each segment; it was read as %1 rows of month and segment.</source>
        <translation>Le fichier a une colonne par segment ; il a été lu comme %1 lignes de mois et de segment.</translation>
    </message>
    <message>
        <source>%1 months of all segments together were left out: each segment has rows of its own.</source>
        <translation>%1 mois de tous les segments ensemble ont été laissés de côté : chaque segment a ses propres lignes.</translation>
    </message>
    <message>
        <source>By the plan&apos;s fiscal year, &quot;%1&quot; is %2 to %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>Selon l’exercice du plan, « %1 » va de %2 à %3. Si c’est faux, réglez le premier mois de l’exercice (facts.fiscal_year_start) et importez à nouveau.</translation>
    </message>
    <message>
        <source>Some amounts show %1, the others no currency: all were read as %1.</source>
        <translation>Certains montants affichent %1, les autres aucune devise : tous ont été lus en %1.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was not taken as %2: nearly every row has a value of its own there. If these are the people, map it by hand.</source>
        <translation>La colonne « %1 » n’a pas été prise comme %2 : presque chaque ligne y a une valeur propre. Si ce sont bien les personnes, associez-la à la main.</translation>
    </message>
    <message>
        <source>The accounts have no ARR, but the file &quot;%1&quot; has a column &quot;%2&quot;. How does it make the ARR of an account?</source>
        <translation>Les comptes n’ont pas d’ARR, mais le fichier « %1 » a une colonne « %2 ». Comment donne-t-elle l’ARR d’un compte ?</translation>
    </message>
    <message>
        <source>Sum of the rows that run on the day of the plan</source>
        <translation>Somme des lignes en cours au jour du plan</translation>
    </message>
    <message>
        <source>Sum of all rows</source>
        <translation>Somme de toutes les lignes</translation>
    </message>
    <message>
        <source>Not at all: there is no ARR</source>
        <translation>Pas du tout : il n’y a pas d’ARR</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot;, or --map arr= for none.</source>
        <translation>Dites-le avec --map &quot;%1&quot;, ou --map arr= pour aucun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like an open post, a queue or a system&apos;s user, not like a person, and owns no accounts: kept out of the team. If it is somebody, set the status to active in Team; plan open posts as hires.</source>
        <translation>« %1 » ressemble à un poste ouvert, à une file d’attente ou à un utilisateur système, pas à une personne, et n’a pas de comptes : laissé hors de l’équipe. S’il s’agit de quelqu’un, mettez son statut à actif dans Équipe ; planifiez les postes ouverts comme des embauches.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>épinglé à la main</translation>
    </message>
    <message>
        <source>renewal within %1 day</source>
        <translation>renouvellement sous %1 jour</translation>
    </message>
    <message>
        <source>renewal within %1 days</source>
        <translation>renouvellement dans les %1 jours</translation>
    </message>
    <message>
        <source>red health</source>
        <translation>santé au rouge</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>CSM changed within %1 day</source>
        <translation>CSM changé depuis moins de %1 jour</translation>
    </message>
    <message>
        <source>CSM changed within %1 days</source>
        <translation>CSM changé dans les %1 jours</translation>
    </message>
    <message>
        <source>CSM changed too often</source>
        <translation>CSM changé trop souvent</translation>
    </message>
    <message>
        <source>add a CSM with %1 FTE who may serve everybody</source>
        <translation>ajouter un CSM avec %1 ETP qui peut suivre tout le monde</translation>
    </message>
    <message>
        <source>add a full-time CSM who may serve everybody</source>
        <translation>ajouter un CSM à temps plein qui peut suivre tout le monde</translation>
    </message>
    <message>
        <source>add %1 full-time CSMs who may serve everybody</source>
        <translation>ajouter %1 CSM à temps plein qui peuvent suivre tout le monde</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no name.</source>
        <translation>%1 compte (ARR %2) n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no ARR.</source>
        <translation>%1 compte (ARR %2) n’a pas d’ARR.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no segment.</source>
        <translation>%1 compte (ARR %2) n’a pas de segment.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no region.</source>
        <translation>%1 compte (ARR %2) n’a pas de région.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no industry.</source>
        <translation>%1 compte (ARR %2) n’a pas de secteur.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no health score.</source>
        <translation>%1 compte (ARR %2) n’a pas de score de santé.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no renewal date.</source>
        <translation>%1 compte (ARR %2) n’a pas de date de renouvellement.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no start date.</source>
        <translation>%1 compte (ARR %2) n’a pas de date de début.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no value.</source>
        <translation>%1 compte (ARR %2) n’a pas de valeur.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has another owner than in the plan: somebody moved it since.</source>
        <translation>%1 compte (ARR %2) a un autre propriétaire que dans le plan&#xa0;: quelqu’un l’a déplacé depuis.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) shares its name with another account (%3); they may be one customer entered twice.</source>
        <translation>%1 compte (ARR %2) porte le même nom qu’un autre compte (%3)&#xa0;; c’est peut-être un client saisi deux fois.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has a garbled name (&quot;%3&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 compte (ARR %2) a un nom altéré («&#xa0;%3&#xa0;»)&#xa0;: le texte était abîmé avant l’export. Corrigez-le dans le CRM, ou exportez à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has the ID &quot;%3&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 compte (ARR %2) a l’ID «&#xa0;%3&#xa0;»&#xa0;: un programme a lu les ID comme des nombres, et le CRM ne les reconnaîtra pas. Exportez à nouveau avec les ID en texte.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) names a parent that is not in the plan; it counts as a family of its own.</source>
        <translation>%1 compte (ARR %2) nomme un parent absent du plan&#xa0;; il compte comme une famille à part.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has a renewal date before %3; the date is stale, or the customer has left.</source>
        <translation>%1 compte (ARR %2) a une date de renouvellement avant %3&#xa0;; la date est périmée, ou le client est parti.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) becomes a customer after %3.</source>
        <translation>%1 compte (ARR %2) devient client après %3.</translation>
    </message>
    <message>
        <source>%1 account has a parent that is not in the file (or whose name comes twice); it counts as a family of its own.</source>
        <translation>%1 compte a un parent absent du fichier (ou dont le nom revient deux fois)&#xa0;; il compte comme une famille à part.</translation>
    </message>
    <message>
        <source>%1 account named itself as parent; ignored.</source>
        <translation>%1 compte s’est nommé lui-même comme parent&#xa0;; ignoré.</translation>
    </message>
    <message>
        <source>It has no row for %1. What the history lets expect is taken there, without a history the month before.</source>
        <translation>Il n’a pas de ligne pour %1. On y prend ce que l’historique laisse attendre, et sans historique le mois précédent.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2: new customers %3, churned %4.</source>
        <translation>Il va de %1 à %2 : nouveaux clients %3, perdus %4.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2; customers at the end: %3.</source>
        <translation>Il va de %1 à %2 ; clients à la fin : %3.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s history of %1 to %2, of which one month is not in the file and leaves the plan. To keep it, import a file with all months.</source>
        <translation>Il remplace l’historique du plan de %1 à %2, dont un mois n’est pas dans le fichier et quitte le plan. Pour le garder, importez un fichier avec tous les mois.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s history of %1 to %2, of which %3 months are not in the file and leave the plan. To keep them, import a file with all months.</source>
        <translation>Il remplace l’historique du plan de %1 à %2, dont %3 mois ne sont pas dans le fichier et quittent le plan. Pour les garder, importez un fichier avec tous les mois.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2; new customers: %3.</source>
        <translation>Il va de %1 à %2 ; nouveaux clients : %3.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s finance forecast of %1 to %2, of which one month is not in the file and leaves the plan.</source>
        <translation>Il remplace la prévision financière du plan de %1 à %2, dont un mois n’est pas dans le fichier et quitte le plan.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s finance forecast of %1 to %2, of which %3 months are not in the file and leave the plan.</source>
        <translation>Il remplace la prévision financière du plan de %1 à %2, dont %3 mois ne sont pas dans le fichier et quittent le plan.</translation>
    </message>
    <message>
        <source>The file lists transactions of %1 account. It is new in its first month and lost after its last one, if it was silent for %2 months since; what is seen in the first %2 months is opening stock.</source>
        <translation>Le fichier liste des transactions de %1 compte. Il est nouveau à son premier mois et perdu après le dernier, s’il est resté muet %2 mois depuis ; ce qui est vu dans les %2 premiers mois est le stock initial.</translation>
    </message>
    <message>
        <source>The file lists transactions of %1 accounts. An account is new in its first month and lost after its last one, if it was silent for %2 months since; those seen in the first %2 months are opening stock.</source>
        <translation>Le fichier liste des transactions de %1 comptes. Un compte est nouveau à son premier mois et perdu après le dernier, s’il est resté muet %2 mois depuis ; ceux vus dans les %2 premiers mois sont le stock initial.</translation>
    </message>
    <message>
        <source>%1 month of all segments together was left out: each segment has rows of its own.</source>
        <translation>%1 mois de tous les segments ensemble a été laissé de côté : chaque segment a ses propres lignes.</translation>
    </message>
    <message>
        <source>%1 row does not count for %2: it is not in the twelve months up to %3.</source>
        <translation>%1 ligne ne compte pas pour %2 : elle n’est pas dans les douze mois jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1 rows do not count for %2: they are not in the twelve months up to %3.</source>
        <translation>%1 lignes ne comptent pas pour %2 : elles ne sont pas dans les douze mois jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1 row does not count for %2: it is not running on %3.</source>
        <translation>%1 ligne ne compte pas pour %2 : elle ne court pas à %3.</translation>
    </message>
    <message>
        <source>%1 rows do not count for %2: they are not running on %3.</source>
        <translation>%1 lignes ne comptent pas pour %2 : elles ne courent pas à %3.</translation>
    </message>
    <message>
        <source>%1 row has another currency than the first row of its account (%2): amounts in several currencies must not be added up. Put the file into one currency. If all amounts are in it already, say so with --currency CODE.</source>
        <translation>%1 ligne a une autre devise que la première ligne de son compte (%2) : il ne faut pas additionner des montants en plusieurs devises. Mettez le fichier dans une seule devise. Si tous les montants y sont déjà, dites-le avec --currency CODE.</translation>
    </message>
    <message>
        <source>The file has a column for each month or quarter; it was read as %1 row of month and segment.</source>
        <translation>Le fichier a une colonne par mois ou par trimestre ; il a été lu comme %1 ligne de mois et de segment.</translation>
    </message>
    <message>
        <source>The file has a column for each segment; it was read as %1 row of month and segment.</source>
        <translation>Le fichier a une colonne par segment ; il a été lu comme %1 ligne de mois et de segment.</translation>
    </message>
</context>
<context>
    <name>headroom::AccountRows</name>
    <message>
        <source>ARR is negative (%1); the row is left out. A customer&apos;s ARR is zero or more: mend the amount, or map another column.</source>
        <translation>L’ARR est négatif (%1) ; la ligne est laissée de côté. L’ARR d’un client est nul ou positif : corrigez le montant, ou affectez une autre colonne.</translation>
    </message>
    <message>
        <source>The amount is too large to be money; the row is left out.</source>
        <translation>Le montant est trop grand pour être de l’argent ; la ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>Health %1 is outside 0 to 100; the value is left out.</source>
        <translation>La santé %1 est hors de 0 à 100 ; la valeur est laissée de côté.</translation>
    </message>
    <message>
        <source>A count cannot be negative; the value is left out.</source>
        <translation>Un nombre ne peut être négatif ; la valeur est laissée de côté.</translation>
    </message>
    <message>
        <source>The row looks like a total, but is not the sum of the rows above; it was read as an account. Delete it if it is a total.</source>
        <translation>La ligne ressemble à un total, mais n’est pas la somme des lignes au-dessus ; elle a été lue comme un compte. Supprimez-la si c’est un total.</translation>
    </message>
    <message>
        <source>Left out as a total row.</source>
        <translation>Laissée de côté comme ligne de total.</translation>
    </message>
    <message>
        <source>The row has no account ID and is left out. Give it one, or delete the row.</source>
        <translation>La ligne n’a pas d’ID de compte et est laissée de côté. Donnez-lui-en un, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>IDs such as %1 were changed by a spreadsheet program and cannot be restored (lines %2). Export the file again and open it with that column as text.</source>
        <translation>Des ID comme %1 ont été modifiés par un tableur et ne peuvent être rétablis (lignes %2). Exportez à nouveau le fichier et ouvrez-le avec cette colonne en texte.</translation>
    </message>
    <message>
        <source>%1 (lines %2)</source>
        <translation>%1 (lignes %2)</translation>
    </message>
    <message>
        <source>%1 rows repeat an account ID: %2. Each account may come once: delete the repeats, or say that several rows make one account.</source>
        <translation>%1 lignes répètent un ID de compte : %2. Chaque compte ne peut venir qu’une fois : supprimez les répétitions, ou dites que plusieurs lignes font un compte.</translation>
    </message>
    <message>
        <source>Several rows make one account</source>
        <translation>Plusieurs lignes font un compte</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot;.</source>
        <translation>Dites-le avec --map &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 row repeats an account ID: %2. Each account may come once: delete the repeat, or say that several rows make one account.</source>
        <translation>%1 ligne répète un ID de compte : %2. Chaque compte ne peut venir qu’une fois : supprimez la répétition, ou dites que plusieurs lignes font un compte.</translation>
    </message>
</context>
<context>
    <name>headroom::BookImport</name>
    <message>
        <source>Nothing is taken from this file. Say what with --map &quot;FIELD=sum(%1.COLUMN)&quot; (or active_sum, year_sum, count, max, latest, most).</source>
        <translation>Rien n’est pris dans ce fichier. Dites quoi avec --map &quot;CHAMP=sum(%1.COLONNE)&quot; (ou active_sum, year_sum, count, max, latest, most).</translation>
    </message>
    <message>
        <source>No as-of date was given; %1 is the last day the data tells about.</source>
        <translation>Aucune date de référence n’a été donnée ; %1 est le dernier jour dont parlent les données.</translation>
    </message>
    <message>
        <source>No account could be read from the file: it has a header, but no usable row below it.</source>
        <translation>Aucun compte n’a pu être lu : le fichier a un en-tête, mais aucune ligne utilisable dessous.</translation>
    </message>
    <message>
        <source>No account has an ARR: no column of the file is ARR for certain. A CRM&apos;s &quot;Annual Revenue&quot; is the customer&apos;s own turnover and is never taken by itself. Say which one to take with --map arr=COLUMN.</source>
        <translation>Aucun compte n’a d’ARR : aucune colonne du fichier n’est l’ARR avec certitude. L’« Annual Revenue » d’un CRM est le chiffre d’affaires du client et n’est jamais pris de soi-même. Indiquez la bonne avec --map arr=COLONNE.</translation>
    </message>
    <message>
        <source>%1 accounts have no ARR; they count as zero.</source>
        <translation>%1 comptes n’ont pas d’ARR ; ils comptent pour zéro.</translation>
    </message>
    <message>
        <source>%1 accounts of the plan are not in the file. An export is the whole truth: they leave the plan (Undo brings them back).</source>
        <translation>%1 comptes du plan ne sont pas dans le fichier. Un export est toute la vérité : ils quittent le plan (Annuler les ramène).</translation>
    </message>
    <message>
        <source>No account has an ARR: column &quot;%1&quot; has no amount in any row. Mend it in the file, or say which column to take with --map arr=COLUMN.</source>
        <translation>Aucun compte n’a d’ARR : la colonne « %1 » n’a de montant dans aucune ligne. Corrigez-la dans le fichier ou indiquez la colonne à prendre avec --map arr=COLUMN.</translation>
    </message>
    <message>
        <source>%1 account has no ARR; it counts as zero.</source>
        <translation>%1 compte n’a pas d’ARR&#xa0;; il compte pour zéro.</translation>
    </message>
    <message>
        <source>%1 account of the plan is not in the file. An export is the whole truth: it leaves the plan (Undo brings it back).</source>
        <translation>%1 compte du plan n’est pas dans le fichier. Un export est toute la vérité&#xa0;: il quitte le plan (Annuler le ramène).</translation>
    </message>
    <message>
        <source>The plan&apos;s as-of date goes from %2 to %1, the last day the data tells about.</source>
        <translation>La date de référence du plan passe du %2 au %1, dernier jour dont parlent les données.</translation>
    </message>
</context>
<context>
    <name>headroom::ConflictNamer</name>
    <message>
        <source>The locked or pinned account of %2 needs %3; the limit is %4.</source>
        <translation>Le compte verrouillé ou épinglé de %2 demande %3&#xa0;; la limite est %4.</translation>
    </message>
    <message>
        <source>The %1 locked or pinned accounts of %2 need %3; the limit is %4.</source>
        <translation>Les %1 comptes verrouillés ou épinglés de %2 demandent %3&#xa0;; la limite est %4.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>The family of %1 cannot have one CSM: its accounts are locked or pinned to different CSMs, or nobody may serve them all.</source>
        <translation>La famille de %1 ne peut avoir un seul CSM&#xa0;: ses comptes sont verrouillés ou épinglés chez des CSM différents, ou personne ne peut les suivre tous.</translation>
    </message>
    <message>
        <source>let families be split</source>
        <translation>laisser séparer les familles</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, who is not in the team; it is placed as if it had no pin.</source>
        <translation>%1 est épinglé à %2, qui n’est pas dans l’équipe&#xa0;; il est placé comme s’il n’était pas épinglé.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, who was rejected for it; the pin holds.</source>
        <translation>%1 est épinglé à %2, qui a été refusé pour ce compte&#xa0;; l’épingle l’emporte.</translation>
    </message>
    <message>
        <source>take the rejection back</source>
        <translation>annuler le refus</translation>
    </message>
    <message>
        <source>raise the cap to %1 move</source>
        <translation>relever le plafond à %1 changement</translation>
    </message>
    <message>
        <source>raise the cap to %1 moves</source>
        <translation>relever le plafond à %1 changements</translation>
    </message>
    <message>
        <source>At least %1 account must change CSM if every account is to have one (%2); the cap is %3 moves.</source>
        <translation>Au moins %1 compte doit changer de CSM pour que chaque compte en ait un (%2)&#xa0;; le plafond est de %3 changement.</translation>
    </message>
    <message>
        <source>At least %1 accounts must change CSM if every account is to have one (%2); the cap is %3 move.</source>
        <translation>Au moins %1 comptes doivent changer de CSM pour que chaque compte en ait un (%2)&#xa0;; le plafond est de %3 changement.</translation>
    </message>
    <message>
        <source>At least %1 accounts must change CSM if every account is to have one (%2); the cap is %3 moves.</source>
        <translation>Au moins %1 comptes doivent changer de CSM pour que chaque compte en ait un (%2)&#xa0;; le plafond est de %3 changements.</translation>
    </message>
    <message>
        <source>%1 by pins</source>
        <translation>%1 par des épingles</translation>
    </message>
    <message>
        <source>%1 because their CSM may not serve them</source>
        <translation>%1 parce que le CSM actuel ne peut pas suivre</translation>
    </message>
    <message>
        <source>%1 to bring full books within their limits</source>
        <translation>%1 pour ramener les portefeuilles pleins sous leurs limites</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 représente %2</translation>
    </message>
    <message>
        <source>%1 hold %2</source>
        <translation>%1 représentent %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>%1 need %2</source>
        <translation>%1 demandent %2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>%1 holds %2; no CSM who may serve it has room for more than %3.</source>
        <translation>%1 représente %2&#xa0;; aucun CSM qui peut s’en charger n’a de place pour plus de %3.</translation>
    </message>
    <message>
        <source>%1 needs %2; no CSM who may serve it has room for more than %3.</source>
        <translation>%1 demande %2&#xa0;; aucun CSM qui peut s’en charger n’a de place pour plus de %3.</translation>
    </message>
    <message>
        <source>Each of %1 holds %2; no CSM who may serve them has room for more than %3.</source>
        <translation>Chacun représente %2 (%1)&#xa0;; aucun CSM qui peut les suivre n’a de place pour plus de %3.</translation>
    </message>
    <message>
        <source>Each of %1 needs %2; no CSM who may serve them has room for more than %3.</source>
        <translation>Chacun demande %2 (%1)&#xa0;; aucun CSM qui peut les suivre n’a de place pour plus de %3.</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>désépingler %1</translation>
    </message>
    <message>
        <source>then nothing is missing</source>
        <translation>alors il ne manque rien</translation>
    </message>
    <message>
        <source>then this is settled; elsewhere in the plan %1</source>
        <translation>alors ceci est réglé&#xa0;; ailleurs dans le plan %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>alors %1</translation>
    </message>
    <message>
        <source>then %1; elsewhere in the plan %2</source>
        <translation>alors %1&#xa0;; ailleurs dans le plan %2</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>nobody may serve %1</source>
        <translation>personne ne peut assurer %1</translation>
    </message>
    <message>
        <source>%1 family cannot stay together</source>
        <translation>%1 famille ne peut rester ensemble</translation>
    </message>
    <message>
        <source>%1 families cannot stay together</source>
        <translation>%1 familles ne peuvent rester ensemble</translation>
    </message>
    <message>
        <source>%1 move is above the cap</source>
        <translation>%1 changement dépasse le plafond</translation>
    </message>
    <message>
        <source>%1 moves are above the cap</source>
        <translation>%1 changements dépassent le plafond</translation>
    </message>
    <message>
        <source>%1 because its CSM may not serve it</source>
        <translation>%1 parce que le CSM actuel ne peut pas suivre</translation>
    </message>
</context>
<context>
    <name>headroom::ConflictWords</name>
    <message>
        <source>%1 h a month</source>
        <translation>%1 h par mois</translation>
    </message>
    <message>
        <source>%1 full-time books</source>
        <translation>%1 portefeuilles pleins</translation>
    </message>
    <message>
        <source>%1 %2 of ARR</source>
        <translation>%1 %2 d’ARR</translation>
    </message>
    <message>
        <source>%1 %2 account</source>
        <translation>%1 compte %2</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 account</source>
        <translation>%1 compte %2 (langue&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 %2 account in %4</source>
        <translation>%1 compte %2 (région&#xa0;: %4)</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 account in %4</source>
        <translation>%1 compte %2 (langue&#xa0;: %3, région&#xa0;: %4)</translation>
    </message>
    <message>
        <source>%1 %2 accounts</source>
        <translation>%1 comptes %2</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 accounts</source>
        <translation>%1 comptes %2 (langue&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 %2 accounts in %4</source>
        <translation>%1 comptes %2 (région&#xa0;: %4)</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 accounts in %4</source>
        <translation>%1 comptes %2 (langue&#xa0;: %3, région&#xa0;: %4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%3-speaking %2)</source>
        <translation>%1 (%2, langue&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 (%2 in %4)</source>
        <translation>%1 (%2, région&#xa0;: %4)</translation>
    </message>
    <message>
        <source>%1 (%3-speaking %2 in %4)</source>
        <translation>%1 (%2, langue&#xa0;: %3, région&#xa0;: %4)</translation>
    </message>
    <message>
        <source>The family of %1 (%2)</source>
        <translation>La famille de %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody may serve the family of %1 (%2).</source>
        <translation>Personne ne peut suivre la famille de %1 (%2).</translation>
    </message>
    <message>
        <source>Nobody may serve %1.</source>
        <translation>Personne ne peut suivre %1.</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve them, has room for %2</source>
        <translation>seul %1 peut les suivre et a de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve them and is not full, has room for %2</source>
        <translation>seul %1 peut les suivre sans être plein et a de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve it, has room for %2</source>
        <translation>seul %1 peut s’en charger et a de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve it and is not full, has room for %2</source>
        <translation>seul %1 peut s’en charger sans être plein et a de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve them, have room for %2</source>
        <translation>seuls %1 peuvent les suivre et ont de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve them and are not full, have room for %2</source>
        <translation>seuls %1 peuvent les suivre sans être pleins et ont de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve it, have room for %2</source>
        <translation>seuls %1 peuvent s’en charger et ont de la place pour %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve it and are not full, have room for %2</source>
        <translation>seuls %1 peuvent s’en charger sans être pleins et ont de la place pour %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve them have room for %2</source>
        <translation>les %1 CSM qui peuvent les suivre ont de la place pour %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve them and are not full have room for %2</source>
        <translation>les %1 CSM qui peuvent les suivre et ne sont pas pleins ont de la place pour %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve it have room for %2</source>
        <translation>les %1 CSM qui peuvent s’en charger ont de la place pour %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve it and are not full have room for %2</source>
        <translation>les %1 CSM qui peuvent s’en charger et ne sont pas pleins ont de la place pour %2</translation>
    </message>
</context>
<context>
    <name>headroom::CountRows</name>
    <message>
        <source>A count cannot be negative; the value is left out.</source>
        <translation>Un nombre ne peut être négatif ; la valeur est laissée de côté.</translation>
    </message>
    <message>
        <source>The row has no month and is left out.</source>
        <translation>La ligne n’a pas de mois et est laissée de côté.</translation>
    </message>
    <message>
        <source>The row stands in the file twice; it is counted once.</source>
        <translation>La ligne est deux fois dans le fichier ; elle est comptée une fois.</translation>
    </message>
    <message>
        <source>From here on a segment has several rows of one month with different figures; they are added up. Remove those that are corrections.</source>
        <translation>À partir d’ici, un segment a plusieurs lignes d’un même mois avec des chiffres différents ; elles sont additionnées. Retirez celles qui sont des corrections.</translation>
    </message>
    <message>
        <source>No company has so many customers; the value is left out.</source>
        <translation>Aucune entreprise n’a autant de clients ; la valeur est ignorée.</translation>
    </message>
    <message>
        <source>The amount is too large to add up; it is left out.</source>
        <translation>Le montant est trop grand pour être additionné ; il est ignoré.</translation>
    </message>
    <message>
        <source>%1 rows are quarters: what they count was divided among their months. &quot;%2&quot; begins in %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 lignes sont des trimestres : ce qu’elles comptent a été réparti sur leurs mois. « %2 » commence en %3. Si c’est faux, définissez le premier mois de l’exercice (facts.fiscal_year_start) et importez de nouveau.</translation>
    </message>
    <message>
        <source>%1 row is a quarter: what it counts was divided among its months. &quot;%2&quot; begins in %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 ligne est un trimestre : ce qu’elle compte a été réparti sur ses mois. « %2 » commence en %3. Si c’est faux, définissez le premier mois de l’exercice (facts.fiscal_year_start) et importez de nouveau.</translation>
    </message>
</context>
<context>
    <name>headroom::CsvReader</name>
    <message>
        <source>A row has more than 512 columns; at most 512 can be read. Is the separator right?</source>
        <translation>Une ligne a plus de 512 colonnes ; 512 au plus peuvent être lues. Le séparateur est-il le bon ?</translation>
    </message>
</context>
<context>
    <name>headroom::FileBytes</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file cannot be read twice.</source>
        <translation>Le fichier ne peut être lu deux fois.</translation>
    </message>
</context>
<context>
    <name>headroom::HtmlReader</name>
    <message>
        <source>A row of the page has more than 512 cells; at most 512 columns can be read.</source>
        <translation>Une ligne de la page a plus de 512 cellules ; 512 colonnes au plus peuvent être lues.</translation>
    </message>
</context>
<context>
    <name>headroom::HtmlReader::State</name>
    <message>
        <source>This is a web page without a table, such as a page to sign in: the export did not work. Sign in, export again and choose the new file.</source>
        <translation>C’est une page web sans tableau, une page de connexion par exemple : l’export n’a pas abouti. Connectez-vous, exportez à nouveau et choisissez le nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>headroom::IdeaList</name>
    <message>
        <source>unpin %1 (%3)</source>
        <translation>désépingler %1 (%3)</translation>
    </message>
    <message>
        <source>unpin %1 and %2 more (%3)</source>
        <translation>désépingler %1 et %2 de plus (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1 (%2 ici)</translation>
    </message>
    <message>
        <source>unlock accounts locked by %1</source>
        <translation>déverrouiller les comptes verrouillés pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>hand over now all accounts of %1, who leaves on %2</source>
        <translation>transmettre dès maintenant tous les comptes de %1 (départ le %2)</translation>
    </message>
    <message>
        <source>add %1 FTE to %2 (%3 → %4)</source>
        <translation>ajouter %1 ETP à %2 (%3 → %4)</translation>
    </message>
    <message>
        <source>raise the utilisation ceiling from %1 to %2 %</source>
        <translation>relever le plafond d’utilisation de %1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>raise %1&apos;s ratio maximum from %2 to %3 account</source>
        <translation>relever le ratio maximal de %1 de %2 à %3 compte</translation>
    </message>
    <message>
        <source>raise %1&apos;s ratio maximum from %2 to %3 accounts</source>
        <translation>relever le ratio maximal de %1 de %2 à %3 comptes</translation>
    </message>
    <message>
        <source>switch the ARR caps off</source>
        <translation>désactiver les plafonds d’ARR</translation>
    </message>
    <message>
        <source>raise %1&apos;s ARR cap from %2 to %3 %4</source>
        <translation>relever le plafond d’ARR de %1 de %2 à %3 %4</translation>
    </message>
    <message>
        <source>allow %1 for %2 again</source>
        <translation>autoriser de nouveau %1 pour %2</translation>
    </message>
    <message>
        <source>let CSMs serve accounts of any language</source>
        <translation>laisser les CSM suivre des comptes de toute langue</translation>
    </message>
    <message>
        <source>let CSMs serve accounts of any region</source>
        <translation>laisser les CSM suivre des comptes de toute région</translation>
    </message>
    <message>
        <source>let CSMs serve every segment</source>
        <translation>laisser les CSM suivre tous les segments</translation>
    </message>
    <message>
        <source>let families be split</source>
        <translation>laisser séparer les familles</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts</source>
        <translation>laisser %1 suivre aussi des comptes %2</translation>
    </message>
    <message>
        <source>let %1 also serve accounts in %3</source>
        <translation>laisser %1 suivre aussi des comptes de langue %3</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts and accounts in %3</source>
        <translation>laisser %1 suivre aussi des comptes %2 et des comptes de langue %3</translation>
    </message>
    <message>
        <source>let %1 also serve accounts of %4</source>
        <translation>laisser %1 suivre aussi des comptes de la région %4</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts and accounts of %4</source>
        <translation>laisser %1 suivre aussi des comptes %2 et des comptes de la région %4</translation>
    </message>
    <message>
        <source>let %1 also serve accounts in %3 and accounts of %4</source>
        <translation>laisser %1 suivre aussi des comptes de langue %3 et des comptes de la région %4</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts, accounts in %3 and accounts of %4</source>
        <translation>laisser %1 suivre aussi des comptes %2, des comptes de langue %3 et des comptes de la région %4</translation>
    </message>
</context>
<context>
    <name>headroom::IssueLog</name>
    <message>
        <source>%1 more findings of the kind &quot;%2&quot; are not listed.</source>
        <translation>%1 autres constats du genre « %2 » ne sont pas listés.</translation>
    </message>
    <message>
        <source>%1 more finding of the kind &quot;%2&quot; is not listed.</source>
        <translation>%1 autre constat du genre « %2 » n’est pas listé.</translation>
    </message>
</context>
<context>
    <name>headroom::MappedTable</name>
    <message>
        <source>The header says so: amounts of this column were multiplied by %1. If they are whole amounts already, rename the column.</source>
        <translation>L’en-tête le dit : les montants de cette colonne ont été multipliés par %1. S’ils sont déjà entiers, renommez la colonne.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2: perhaps a separator stands inside a name, and what follows it is shifted. Check the row.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2 : un séparateur se trouve peut-être dans un nom, et la suite est décalée. Vérifiez la ligne.</translation>
    </message>
    <message>
        <source>Read as whole numbers (%1): a mark before three digits is one of thousands here.</source>
        <translation>Lus comme nombres entiers (%1) : un signe devant trois chiffres sépare ici les milliers.</translation>
    </message>
    <message>
        <source>All real days of this column are of the 1st to 12th, the others stayed texts: a spreadsheet may have taken day for month. Compare some days with the CRM, and export again if they are wrong.</source>
        <translation>Toutes les vraies dates de cette colonne vont du 1er au 12, les autres sont restées du texte : un tableur a peut-être pris le jour pour le mois. Comparez quelques dates avec le CRM, et exportez à nouveau si elles sont fausses.</translation>
    </message>
    <message>
        <source>%1 cells name a month without a day; its first day was taken.</source>
        <translation>%1 cellules nomment un mois sans jour ; son premier jour a été pris.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet error; the value is left out. Mend it in the file.</source>
        <translation>« %1 » est une erreur de tableur ; la valeur est laissée de côté. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; the value is left out. Mend it in the file.</source>
        <translation>« %1 » n’est pas un nombre ; la valeur est laissée de côté. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day; the value is left out. Mend it in the file.</source>
        <translation>« %1 » n’est pas une date ; la valeur est laissée de côté. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; it was taken as text. Check the row.</source>
        <translation>Un guillemet est ouvert et jamais fermé ; il a été pris comme texte. Vérifiez la ligne.</translation>
    </message>
    <message>
        <source>The row is longer than 1 MiB and was left out.</source>
        <translation>La ligne dépasse 1 Mio et a été laissée de côté.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB; the rest of it was not read.</source>
        <translation>Une cellule dépasse 64 Kio ; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 NUL bytes were dropped.</source>
        <translation>%1 octets NUL ont été ignorés.</translation>
    </message>
    <message>
        <source>%1 characters do not fit the encoding (%2). Names with accents or in another script may be wrong; choose another encoding or save the file as UTF-8.</source>
        <translation>%1 caractères ne vont pas avec l’encodage (%2). Les noms accentués ou d’une autre écriture peuvent être faux ; choisissez un autre encodage ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Several columns may be %1: %2. Which one is it?</source>
        <translation>Plusieurs colonnes peuvent être %1 : %2. Laquelle est-ce ?</translation>
    </message>
    <message>
        <source>Say so with --map %1=COLUMN.</source>
        <translation>Dites-le avec --map %1=COLONNE.</translation>
    </message>
    <message>
        <source>The rows look like contacts: they have first and last names, and &quot;%1&quot; comes again and again. What is an account?</source>
        <translation>Les lignes ressemblent à des contacts : elles ont prénoms et noms, et « %1 » revient sans cesse. Qu’est-ce qu’un compte ?</translation>
    </message>
    <message>
        <source>The rows look like parts of accounts (subscriptions, deals, contacts): &quot;%1&quot; comes again and again. What is an account?</source>
        <translation>Les lignes ressemblent à des parties de comptes (abonnements, affaires, contacts) : « %1 » revient sans cesse. Qu’est-ce qu’un compte ?</translation>
    </message>
    <message>
        <source>All rows of one %1 are one account</source>
        <translation>Toutes les lignes d’un même %1 font un compte</translation>
    </message>
    <message>
        <source>Every row is an account</source>
        <translation>Chaque ligne est un compte</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot; or --map &quot;%2&quot;.</source>
        <translation>Dites-le avec --map &quot;%1&quot; ou --map &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot;.</source>
        <translation>Dites-le avec --map &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text of the file is in no encoding known for certain: read as windows-1252, it has characters that make no words, so names would be wrong. In which encoding was it saved?</source>
        <translation>L’encodage du texte n’est pas connu avec certitude : lu en windows-1252, il a des caractères qui ne font pas de mots, et les noms seraient faux. Dans quel encodage a-t-il été enregistré ?</translation>
    </message>
    <message>
        <source>Say so with --encoding, or save the file as UTF-8.</source>
        <translation>Dites-le avec --encoding, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells the accounts apart</source>
        <translation>« %1 » distingue les comptes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes to %2</source>
        <translation>« %1 » donne %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes to %2 (times %3, as its header says)</source>
        <translation>« %1 » donne %2 (fois %3, comme le dit l’en-tête)</translation>
    </message>
    <message>
        <source>Take %1 (times %2, as its header says)</source>
        <translation>Prendre %1 (fois %2, comme le dit l’en-tête)</translation>
    </message>
    <message>
        <source>None of them: there is no ARR</source>
        <translation>Aucune : il n’y a pas d’ARR</translation>
    </message>
    <message>
        <source>No column is called ARR, but some may be: %1. Which one is the ARR?</source>
        <translation>Aucune colonne ne s’appelle ARR, mais certaines pourraient l’être : %1. Laquelle est l’ARR ?</translation>
    </message>
    <message>
        <source>Say so with --map arr=COLUMN, or --map arr= for none.</source>
        <translation>Dites-le avec --map arr=COLONNE, ou --map arr= pour aucune.</translation>
    </message>
    <message>
        <source>Point is the decimal mark: total %1</source>
        <translation>Le point est le signe décimal : total %1</translation>
    </message>
    <message>
        <source>Comma is the decimal mark: total %1</source>
        <translation>La virgule est le signe décimal : total %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; can be read in two ways: with a decimal point its total is %2, with a decimal comma %3.</source>
        <translation>La colonne « %1 » peut se lire de deux façons : avec un point décimal son total est %2, avec une virgule décimale %3.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; can be read in two ways (%4): with a decimal point its total is %2, with a decimal comma %3.</source>
        <translation>La colonne « %1 » peut se lire de deux façons (%4) : avec un point décimal son total est %2, avec une virgule décimale %3.</translation>
    </message>
    <message>
        <source>Say which with --decimal . or --decimal ,</source>
        <translation>Dites-le avec --decimal . ou --decimal ,</translation>
    </message>
    <message>
        <source>%1 gives %2 days from %3 to %4</source>
        <translation>%1 donne %2 dates du %3 au %4</translation>
    </message>
    <message>
        <source>The order of day and month in column &quot;%1&quot; is not clear: %2.</source>
        <translation>L’ordre du jour et du mois dans la colonne « %1 » n’est pas clair : %2.</translation>
    </message>
    <message>
        <source>The order of day and month in column &quot;%1&quot; is not clear (%3): %2.</source>
        <translation>L’ordre du jour et du mois dans la colonne « %1 » n’est pas clair (%3) : %2.</translation>
    </message>
    <message>
        <source>Say which with --date-order dmy, mdy or ymd.</source>
        <translation>Dites-le avec --date-order dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <source>Read with the %1, as column &quot;%2&quot; must be. If it is not so, say which order with --date-order.</source>
        <translation>Lu dans l’ordre « %1 », comme la colonne « %2 » l’exige. Si ce n’est pas le cas, indiquez l’ordre avec --date-order.</translation>
    </message>
    <message>
        <source>%1 cells count the time since 1970; they were read as days in UTC.</source>
        <translation>%1 cellules comptent le temps depuis 1970 ; elles ont été lues comme des jours en UTC.</translation>
    </message>
    <message>
        <source>%1 cells name a quarter; its first day was taken. &quot;%2&quot; begins on %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 cellules nomment un trimestre ; son premier jour a été pris. « %2 » commence le %3. Si c’est faux, définissez le premier mois de l’exercice (facts.fiscal_year_start) et importez de nouveau.</translation>
    </message>
    <message>
        <source>Read with the %1 (%2): so every day is the first of a month. If it is not so, say which order with --date-order.</source>
        <translation>Lu dans l’ordre « %1 » (%2) : ainsi chaque jour est le premier d’un mois. Si ce n’est pas le cas, dites l’ordre avec --date-order.</translation>
    </message>
    <message>
        <source>%1 NUL byte was dropped.</source>
        <translation>%1 octet NUL a été ignoré.</translation>
    </message>
    <message>
        <source>%1 character does not fit the encoding (%2). Names with accents or in another script may be wrong; choose another encoding or save the file as UTF-8.</source>
        <translation>%1 caractère ne va pas avec l’encodage (%2). Les noms accentués ou d’une autre écriture peuvent être faux ; choisissez un autre encodage ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>%1 cell names a month without a day; its first day was taken.</source>
        <translation>%1 cellule nomme un mois sans jour ; son premier jour a été pris.</translation>
    </message>
    <message>
        <source>%1 cell names a quarter; its first day was taken. &quot;%2&quot; begins on %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 cellule nomme un trimestre ; son premier jour a été pris. « %2 » commence le %3. Si c’est faux, définissez le premier mois de l’exercice (facts.fiscal_year_start) et importez de nouveau.</translation>
    </message>
    <message>
        <source>%1 cell counts the time since 1970; it was read as a day in UTC.</source>
        <translation>%1 cellule compte le temps depuis 1970 ; elle a été lue comme un jour en UTC.</translation>
    </message>
    <message>
        <source>%1 gives %2 day, %3</source>
        <translation>%1 donne %2 date, le %3</translation>
    </message>
</context>
<context>
    <name>headroom::OwnerGroups</name>
    <message>
        <source>Every owner stands in &quot;%1&quot; only once, and %2 rows below name none. Do these belong to the owner of the row above?</source>
        <translation>Chaque propriétaire n’est qu’une fois dans « %1 », et %2 lignes dessous n’en nomment aucun. Appartiennent-elles au propriétaire de la ligne au-dessus ?</translation>
    </message>
    <message>
        <source>Yes, to the owner of the row above</source>
        <translation>Oui, au propriétaire de la ligne au-dessus</translation>
    </message>
    <message>
        <source>No, they have no owner</source>
        <translation>Non, elles n’ont pas de propriétaire</translation>
    </message>
    <message>
        <source>Say so with --map owner_blank=above or --map owner_blank=none.</source>
        <translation>Dites-le avec --map owner_blank=above ou --map owner_blank=none.</translation>
    </message>
    <message>
        <source>%1 rows name no owner, but stand in a group with subtotals: they were given the owner of the row above. If that is wrong, export details only.</source>
        <translation>%1 lignes ne nomment pas de propriétaire, mais sont dans un groupe avec sous-totaux : elles ont reçu celui de la ligne au-dessus. Si c’est faux, n’exportez que les détails.</translation>
    </message>
    <message>
        <source>%1 row names no owner, but stands in a group with subtotals: it was given the owner of the row above. If that is wrong, export details only.</source>
        <translation>%1 ligne ne nomme pas de propriétaire, mais est dans un groupe avec sous-totaux : elle a reçu celui de la ligne au-dessus. Si c’est faux, n’exportez que les détails.</translation>
    </message>
</context>
<context>
    <name>headroom::OwnerMatcher</name>
    <message>
        <source>&quot;%1&quot; owns %2 accounts with ARR %3 but is not in the team. These accounts must be placed anew. If it is somebody of the team, say so with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>« %1 » a %2 comptes avec un ARR de %3, mais n’est pas dans l’équipe. Ces comptes doivent être replacés. Si c’est quelqu’un de l’équipe, dites-le avec --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>%1 people of the team are called &quot;%2&quot; (%3). Who owns the %4 accounts with ARR %5?</source>
        <translation>%1 personnes de l’équipe s’appellent « %2 » (%3). À qui sont les %4 comptes avec un ARR de %5 ?</translation>
    </message>
    <message>
        <source>Map a column with the owner&apos;s ID, or say --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>Affectez une colonne avec l’ID du propriétaire, ou dites --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>There is no team: no team file was given and no account names an owner. Books cannot be planned before there is one.</source>
        <translation>Il n’y a pas d’équipe : aucun fichier d’équipe n’a été donné et aucun compte ne nomme de propriétaire. Aucun portefeuille ne peut être planifié avant.</translation>
    </message>
    <message>
        <source>No team file was given: the team is made of the %1 owners found, each full-time and fully ramped.</source>
        <translation>Aucun fichier d’équipe n’a été donné : l’équipe est faite des %1 propriétaires trouvés, chacun à plein temps et pleinement opérationnel.</translation>
    </message>
    <message>
        <source>%1 accounts with ARR %2 have no owner and must be placed.</source>
        <translation>%1 comptes avec un ARR de %2 n’ont pas de propriétaire et doivent être placés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several CSMs in one cell, and owns %2 accounts with ARR %3: it was taken as one person. Keep one CSM for an account, or say whose these are with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>« %1 » nomme plusieurs CSM dans une cellule et suit %2 comptes avec un ARR de %3 : cela a été lu comme une seule personne. Gardez un CSM par compte, ou indiquez à qui sont ceux-ci avec --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, and owns %2 accounts with ARR %3: not in the team, so these accounts must be placed anew.</source>
        <translation>« %1 » ne peut plus se connecter selon le fichier et suit %2 comptes pour un ARR de %3 : hors de l’équipe, ces comptes sont donc à réattribuer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, owns %2 accounts with ARR %3 and is active in the team. If this person has left, set the end in Team.</source>
        <translation>« %1 » ne peut plus se connecter selon le fichier, suit %2 comptes pour un ARR de %3 et est actif dans l’équipe. Si cette personne est partie, indiquez la fin dans Équipe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; owns one account with ARR %3 but is not in the team. The account must be placed anew. If it is somebody of the team, say so with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>« %1 » a un compte avec un ARR de %3, mais n’est pas dans l’équipe. Ce compte doit être replacé. Si c’est quelqu’un de l’équipe, dites-le avec --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>One account with ARR %2 has no owner and must be placed.</source>
        <translation>Un compte avec un ARR de %2 n’a pas de propriétaire et doit être placé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a queue, a pool or a system&apos;s user, not like a person, and owns %2 accounts with ARR %3: not in the team, so these accounts must be placed. If it is somebody, set the status to active in Team.</source>
        <translation>« %1 » ressemble à une file d’attente, à un pool ou à un utilisateur système, pas à une personne, et a %2 comptes avec un ARR de %3 : hors de l’équipe, ces comptes doivent donc être placés. S’il s’agit de quelqu’un, mettez son statut à actif dans Équipe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, and owns one account with ARR %3: not in the team, so this account must be placed anew.</source>
        <translation>« %1 » ne peut plus se connecter selon le fichier et suit un compte pour un ARR de %3 : hors de l’équipe, ce compte est donc à réattribuer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a queue, a pool or a system&apos;s user, not like a person, and owns one account with ARR %3: not in the team, so this account must be placed. If it is somebody, set the status to active in Team.</source>
        <translation>« %1 » ressemble à une file d’attente, à un pool ou à un utilisateur système, pas à une personne, et a un compte avec un ARR de %3 : hors de l’équipe, ce compte doit donc être placé. S’il s’agit de quelqu’un, mettez son statut à actif dans Équipe.</translation>
    </message>
    <message>
        <source>%1 people of the team are called &quot;%2&quot; (%3). Who owns the one account with ARR %5?</source>
        <translation>%1 personnes de l’équipe s’appellent « %2 » (%3). À qui est le seul compte avec un ARR de %5 ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, owns one account with ARR %3 and is active in the team. If this person has left, set the end in Team.</source>
        <translation>« %1 » ne peut plus se connecter selon le fichier, suit un compte pour un ARR de %3 et est actif dans l’équipe. Si cette personne est partie, indiquez la fin dans Équipe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several CSMs in one cell, and owns one account with ARR %3: it was taken as one person. Keep one CSM for an account, or say whose this is with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>« %1 » nomme plusieurs CSM dans une cellule et suit un compte avec un ARR de %3 : cela a été lu comme une seule personne. Gardez un CSM par compte, ou indiquez à qui est celui-ci avec --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>No team file was given: the team is made of the %1 owner found, full-time and fully ramped.</source>
        <translation>Aucun fichier d’équipe n’a été donné : l’équipe est faite de %1 propriétaire trouvé, à plein temps et pleinement opérationnel.</translation>
    </message>
    <message>
        <source>No team file was given, and nobody who owns accounts is known to work here. Import a team, or set a status to active in Team.</source>
        <translation>Aucun fichier d’équipe n’a été fourni, et aucun propriétaire de comptes n’est connu comme faisant partie de l’équipe. Importez une équipe, ou passez un statut à actif dans Équipe.</translation>
    </message>
</context>
<context>
    <name>headroom::Promotion</name>
    <message>
        <source>%1 is promoted to &quot;%2&quot;, no level of the plan as shipped: it counts with factor 1 until a level has that name. Mend it in the file, or add the level.</source>
        <translation>%1 est promu à « %2 », qui n’est pas un niveau fourni du plan : compté avec le facteur 1 tant qu’aucun niveau ne porte ce nom. Corrigez le fichier, ou ajoutez le niveau.</translation>
    </message>
    <message>
        <source>%1 becomes %2 on %3: accounts until the day before, the seat is to be filled. If the accounts stay, empty End in Team.</source>
        <translation>%1 devient %2 le %3 : des comptes jusqu’à la veille, le poste est à pourvoir. Si les comptes restent, videz Fin dans Équipe.</translation>
    </message>
    <message>
        <source>%1 is promoted on %2, but the file does not say to which level: left out. Add a column Promoted to.</source>
        <translation>%1 est promu le %2, mais le fichier ne dit pas à quel niveau : laissé de côté. Ajoutez une colonne « Promu à ».</translation>
    </message>
    <message>
        <source>%1 is to become %2, but the file does not say when: left out. Add a column Promotion date.</source>
        <translation>%1 doit devenir %2, mais le fichier ne dit pas quand : laissé de côté. Ajoutez une colonne « Date de promotion ».</translation>
    </message>
</context>
<context>
    <name>headroom::RollUpPass</name>
    <message>
        <source>%1 rows belong to no single account (such as %2).</source>
        <translation>%1 lignes n’appartiennent à aucun compte unique (par exemple %2).</translation>
    </message>
    <message>
        <source>%1 of %2 is left out.</source>
        <translation>%1 de %2 est laissé de côté.</translation>
    </message>
    <message>
        <source>The rows of %1 accounts come to a negative amount (together %2); it was left out. Check credit notes in this file.</source>
        <translation>Les lignes de %1 comptes donnent un montant négatif (en tout %2) ; il a été laissé de côté. Vérifiez les avoirs dans ce fichier.</translation>
    </message>
    <message>
        <source>the as-of day</source>
        <translation>la date de référence</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says how often an amount is due: %2 amounts were made yearly by it (a monthly one times 12).</source>
        <translation>La colonne « %1 » dit à quelle fréquence un montant est dû : %2 montants ont été ramenés à l’année (un montant mensuel fois 12).</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says &quot;%2&quot; of %3 amounts, which is no interval we know: they were taken as they stand.</source>
        <translation>La colonne « %1 » indique « %2 » pour %3 montants, un intervalle inconnu : ils ont été pris tels quels.</translation>
    </message>
    <message>
        <source>%1 row belongs to no single account (%2).</source>
        <translation>%1 ligne n’appartient à aucun compte précis (%2).</translation>
    </message>
    <message>
        <source>The rows of %1 account come to a negative amount (%2); it was left out. Check credit notes in this file.</source>
        <translation>Les lignes de %1 compte donnent un montant négatif (%2) ; il a été laissé de côté. Vérifiez les avoirs dans ce fichier.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says how often an amount is due: %2 amount was made yearly by it (a monthly one times 12).</source>
        <translation>La colonne « %1 » dit à quelle fréquence un montant est dû : %2 montant a été ramené à l’année (un montant mensuel fois 12).</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says &quot;%2&quot; of %3 amount, which is no interval we know: it was taken as it stands.</source>
        <translation>La colonne « %1 » indique « %2 » pour %3 montant, un intervalle inconnu : il a été pris tel quel.</translation>
    </message>
</context>
<context>
    <name>headroom::RolledAmounts</name>
    <message>
        <source>%1 accounts have an amount in &quot;%2&quot; on several rows. Added up, the ARR of all accounts is %3; with the largest row of each it is %4. Which is right?</source>
        <translation>%1 comptes ont un montant dans « %2 » sur plusieurs lignes. Additionnés, l’ARR de tous les comptes est de %3 ; avec la plus grande ligne de chacun, de %4. Qu’est-ce qui est juste ?</translation>
    </message>
    <message>
        <source>Each row is a part: add them up</source>
        <translation>Chaque ligne est une partie : additionner</translation>
    </message>
    <message>
        <source>The rows repeat one amount: take the largest</source>
        <translation>Les lignes répètent un montant : prendre le plus grand</translation>
    </message>
    <message>
        <source>Until somebody says so, the first row of each counts: %1. Say so with --map &quot;%2&quot; or --map &quot;%3&quot;.</source>
        <translation>Jusqu’à ce que quelqu’un le dise, la première ligne compte : %1. Dites-le avec --map &quot;%2&quot; ou --map &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 account has an amount in &quot;%2&quot; on several rows. Added up, the ARR of all accounts is %3; with its largest row it is %4. Which is right?</source>
        <translation>%1 compte a un montant dans « %2 » sur plusieurs lignes. Additionné, l’ARR de tous les comptes est de %3 ; avec sa plus grande ligne, il est de %4. Lequel est juste ?</translation>
    </message>
</context>
<context>
    <name>headroom::Say</name>
    <message>
        <source>%1 rows are hidden in the sheet (a filter, say); they were read like the others.</source>
        <translation>%1 lignes sont masquées dans la feuille (par un filtre, par exemple) ; elles ont été lues comme les autres.</translation>
    </message>
    <message>
        <source>%1 cells reach over several rows; each of these rows was given their value.</source>
        <translation>%1 cellules s’étendent sur plusieurs lignes ; chacune de ces lignes a reçu leur valeur.</translation>
    </message>
    <message>
        <source>%1 formulas have no stored value and were read as blank. Open the workbook in a spreadsheet program and save it.</source>
        <translation>%1 formules n’ont pas de valeur enregistrée et ont été lues comme vides. Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read; the workbook also has %2.</source>
        <translation>La feuille « %1 » a été lue ; le classeur a aussi %2.</translation>
    </message>
    <message>
        <source>%1 repeated header rows were left out.</source>
        <translation>%1 en-têtes répétés ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Left out as a line below the report: &quot;%1&quot;.</source>
        <translation>Laissée de côté comme ligne sous le rapport : « %1 ».</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read, but %2 has the same kinds of columns: its rows are not in. Put all rows in one sheet, or choose the sheet.</source>
        <translation>La feuille « %1 » a été lue, mais %2 a les mêmes sortes de colonnes : ses lignes manquent. Mettez toutes les lignes dans une feuille, ou choisissez la feuille.</translation>
    </message>
    <message>
        <source>%1 row is hidden in the sheet (by a filter, say); it was read like the others.</source>
        <translation>%1 ligne est masquée dans la feuille (par un filtre, par exemple) ; elle a été lue comme les autres.</translation>
    </message>
    <message>
        <source>%1 cell reaches over several rows; each of these rows was given its value.</source>
        <translation>%1 cellule s’étend sur plusieurs lignes ; chacune de ces lignes a reçu sa valeur.</translation>
    </message>
    <message>
        <source>%1 formula has no stored value and was read as blank. Open the workbook in a spreadsheet program and save it.</source>
        <translation>%1 formule n’a pas de valeur enregistrée et a été lue comme vide. Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>%1 repeated header row was left out.</source>
        <translation>%1 en-tête répété a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>headroom::StatusRows</name>
    <message>
        <source>%1 rows are no customers by this column (%2), %3 of them with an ARR; they were left out.</source>
        <translation>%1 lignes ne sont pas des clients selon cette colonne (%2), dont %3 avec un ARR ; elles ont été écartées.</translation>
    </message>
    <message>
        <source>%1 rows may be no customers by this column (%2), %3 of them with an ARR; they were read as accounts. To leave them out, map the column to the field Status. Say so with --map &quot;status=%4&quot;.</source>
        <translation>%1 lignes ne sont peut-être pas des clients selon cette colonne (%2), dont %3 avec un ARR ; elles ont été lues comme des comptes. Pour les écarter, associez la colonne au champ Statut. Dites-le avec --map &quot;status=%4&quot;.</translation>
    </message>
    <message>
        <source>%1 row is no customer by this column (%2), %3 with an ARR; it was left out.</source>
        <translation>%1 ligne n’est pas un client selon cette colonne (%2), %3 avec un ARR&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 row may be no customer by this column (%2), %3 with an ARR; it was read as an account. To leave it out, map the column to the field Status. Say so with --map &quot;status=%4&quot;.</source>
        <translation>%1 ligne n’est peut-être pas un client selon cette colonne (%2), %3 avec un ARR&#xa0;; elle a été lue comme un compte. Pour la laisser de côté, affectez la colonne au champ Statut. Dites-le avec --map &quot;status=%4&quot;.</translation>
    </message>
</context>
<context>
    <name>headroom::StoppableSource</name>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
</context>
<context>
    <name>headroom::TableFile</name>
    <message>
        <source>The file has no text in it.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>No row with column names was found above the data. Add a row of names such as Account ID, Account Name, ARR, Owner as the first row.</source>
        <translation>Aucune ligne de noms de colonnes n’a été trouvée au-dessus des données. Ajoutez en première ligne des noms comme Account ID, Account Name, ARR, Owner.</translation>
    </message>
</context>
<context>
    <name>headroom::TallyTeller</name>
    <message>
        <source>&quot;%1&quot; (%2 accounts) is no stage we know; the stage is left open.</source>
        <translation>« %1 » (%2 comptes) n’est pas une étape connue ; elle reste ouverte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 accounts) is no currency we know; their amounts were read as being in the plan&apos;s currency. If that is wrong, say the currency of the file, or write codes such as EUR.</source>
        <translation>« %1 » (%2 comptes) n’est pas une devise connue ; leurs montants ont été lus dans la devise du plan. Si c’est faux, dites la devise du fichier, ou écrivez des codes comme EUR.</translation>
    </message>
    <message>
        <source>%1 rows are marked as deleted in the CRM and were left out. To take them, map the field deleted to nothing.</source>
        <translation>%1 lignes sont marquées comme supprimées dans le CRM et ont été laissées de côté. Pour les prendre, n’affectez rien au champ « Supprimé ».</translation>
    </message>
    <message>
        <source>%1 Salesforce IDs of 15 characters were completed to 18.</source>
        <translation>%1 ID Salesforce de 15 caractères ont été complétés à 18.</translation>
    </message>
    <message>
        <source>%1 Salesforce IDs had lost upper and lower case; their check characters mended them.</source>
        <translation>%1 ID Salesforce avaient perdu majuscules et minuscules ; leurs caractères de contrôle les ont rétablis.</translation>
    </message>
    <message>
        <source>No column holds the names of the accounts: they are shown by their ID. Say which with --map name=COLUMN.</source>
        <translation>Aucune colonne ne contient les noms des comptes : ils sont affichés par leur identifiant. Dites laquelle avec --map name=COLONNE.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts have no name and are shown by their ID. Fill the names in, or map another column.</source>
        <translation>%1 comptes sur %2 n’ont pas de nom et sont affichés par leur identifiant. Complétez les noms ou associez une autre colonne.</translation>
    </message>
    <message>
        <source>Health in grades was read as A 90, B 75, C 55, D 35, E and F 15.</source>
        <translation>La santé en notes a été lue comme A 90, B 75, C 55, D 35, E et F 15.</translation>
    </message>
    <message>
        <source>Health in words was read as green 85, amber 55, red 20.</source>
        <translation>La santé en mots a été lue comme vert 85, orange 55, rouge 20.</translation>
    </message>
    <message>
        <source>Health was multiplied by %1 to reach 0 to 100.</source>
        <translation>La santé a été multipliée par %1 pour aller de 0 à 100.</translation>
    </message>
    <message>
        <source>ARR is the monthly amount of this column times 12.</source>
        <translation>L’ARR est le montant mensuel de cette colonne fois 12.</translation>
    </message>
    <message>
        <source>%1 rows were rolled up to %2 accounts.</source>
        <translation>%1 lignes ont été regroupées en %2 comptes.</translation>
    </message>
    <message>
        <source>%1 rows differ from the first row of their account; the first value was kept. Say how to roll up with --map FIELD=sum(COLUMN), max, latest or most.</source>
        <translation>%1 lignes diffèrent de la première ligne de leur compte ; la première valeur a été gardée. Dites comment regrouper avec --map CHAMP=sum(COLONNE), max, latest ou most.</translation>
    </message>
    <message>
        <source>The largest ARR is %1. If the amounts are in thousands, say so in the header: &quot;ARR (k)&quot;.</source>
        <translation>Le plus grand ARR est %1. Si les montants sont en milliers, dites-le dans l’en-tête : « ARR (k) ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside %2 different names of owners (such as %3), whose accounts were all given to one person. If the names are right, map this field to nothing.</source>
        <translation>« %1 » figure à côté de %2 noms de propriétaires différents (par exemple %3), dont tous les comptes ont été donnés à une seule personne. Si les noms sont justes, n’associez rien à ce champ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 account) is no stage we know; the stage is left open.</source>
        <translation>«&#xa0;%1&#xa0;» (%2 compte) n’est pas une étape connue&#xa0;; l’étape reste vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 account) is no currency we know; its amount was read as being in the plan&apos;s currency. If that is wrong, say the currency of the file, or write codes such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» (%2 compte) n’est pas une devise connue&#xa0;; son montant a été lu dans la devise du plan. Si c’est faux, indiquez la devise du fichier, ou écrivez des codes comme EUR.</translation>
    </message>
    <message>
        <source>%1 row is marked as deleted in the CRM and was left out. To take it, map the field deleted to nothing.</source>
        <translation>%1 ligne est marquée comme supprimée dans le CRM et a été laissée de côté. Pour la prendre, n’affectez rien au champ supprimé.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts has no name and is shown by its ID. Fill the name in, or map another column.</source>
        <translation>%1 compte sur %2 n’a pas de nom et est montré par son ID. Complétez le nom, ou affectez une autre colonne.</translation>
    </message>
    <message>
        <source>%1 rows were rolled up to %2 account.</source>
        <translation>%1 lignes ont été regroupées en %2 compte.</translation>
    </message>
    <message>
        <source>%1 row differs from the first row of its account; the first value was kept. Say how to roll up with --map FIELD=sum(COLUMN), max, latest or most.</source>
        <translation>%1 ligne diffère de la première ligne de son compte&#xa0;; la première valeur a été gardée. Dites comment regrouper avec --map CHAMP=sum(COLONNE), max, latest ou most.</translation>
    </message>
    <message>
        <source>%1 Salesforce ID of 15 characters was completed to 18.</source>
        <translation>%1 ID Salesforce de 15 caractères a été complété à 18.</translation>
    </message>
    <message>
        <source>%1 Salesforce ID had lost upper and lower case; its check characters mended it.</source>
        <translation>%1 ID Salesforce avait perdu majuscules et minuscules ; ses caractères de contrôle l’ont rétabli.</translation>
    </message>
</context>
<context>
    <name>headroom::TeamRows</name>
    <message>
        <source>Read as per cent of a full-time job: %1 is %2. If these are hours or accounts, map another column.</source>
        <translation>Lu comme pour cent d’un temps plein : %1 fait %2. Si ce sont des heures ou des comptes, affectez une autre colonne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of a full-time job (0 to 1.5); %2 is taken as full-time. Mend it in the file.</source>
        <translation>« %1 » n’est pas une part de temps plein (0 à 1,5) ; %2 est repris à plein temps. Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1 started on %2; capacity %3 is taken for the ramp, which is counted from the start date, and the person as full-time. If it is a part-time job, set FTE by hand.</source>
        <translation>%1 a commencé le %2 ; la capacité %3 est prise pour la montée en charge, comptée depuis le début, et la personne à plein temps. Si c’est un temps partiel, fixez l’ETP à la main.</translation>
    </message>
    <message>
        <source>%1 has FTE 0: no capacity, so no accounts can be placed there.</source>
        <translation>%1 a 0 ETP : aucune capacité, donc aucun compte ne peut y aller.</translation>
    </message>
    <message>
        <source>%1 is on leave, but the file does not say until when: taken as absent for six months from %2. Set the dates in Team.</source>
        <translation>%1 est en congé, mais le fichier ne dit pas jusqu’à quand : repris comme absent six mois à partir du %2. Fixez les dates dans Équipe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status we know; %2 is taken as active.</source>
        <translation>« %1 » n’est pas un statut connu ; %2 est repris comme actif.</translation>
    </message>
    <message>
        <source>The row names nobody (no ID, e-mail or name) and is left out.</source>
        <translation>La ligne ne nomme personne (ni ID, ni e-mail, ni nom) et est laissée de côté.</translation>
    </message>
    <message>
        <source>%1 (lines %2)</source>
        <translation>%1 (lignes %2)</translation>
    </message>
    <message>
        <source>Regions of the team are not those of the accounts (%1 of %2 accounts match); everybody may take any region.</source>
        <translation>Les régions de l’équipe ne sont pas celles des comptes (%1 comptes sur %2 correspondent) ; chacun peut prendre toute région.</translation>
    </message>
    <message>
        <source>No column of the team file holds IDs, names or e-mails. Say which with --map csm.id=COLUMN and --map csm.name=COLUMN.</source>
        <translation>Aucune colonne du fichier d’équipe ne contient d’ID, de noms ou d’e-mails. Indiquez-les avec --map csm.id=COLONNE et --map csm.name=COLONNE.</translation>
    </message>
    <message>
        <source>The team file names people more than once: %1. Keep one row for each person.</source>
        <translation>Le fichier d’équipe nomme des personnes plusieurs fois : %1. Gardez une ligne par personne.</translation>
    </message>
    <message>
        <source>No column of the team file holds names: people are shown by e-mail or ID, and owners given by name cannot be found. Say which with --map csm.name=COLUMN.</source>
        <translation>Aucune colonne du fichier de l’équipe ne contient de noms : les personnes apparaissent par e-mail ou identifiant, et les CSM donnés par leur nom sont introuvables. Indiquez laquelle avec --map csm.name=COLUMN.</translation>
    </message>
    <message>
        <source>%1 works part-time, but no column says how much: taken as full-time. Set FTE in Team, or add a column FTE.</source>
        <translation>%1 travaille à temps partiel, mais aucune colonne ne dit combien : compté à temps plein. Réglez FTE dans Équipe ou ajoutez une colonne FTE.</translation>
    </message>
    <message>
        <source>No column tells how much people work: everybody counts as full-time. If that is wrong, add a column FTE, or set FTE in Team.</source>
        <translation>Aucune colonne ne dit combien les personnes travaillent : toutes comptent à temps plein. Si c’est faux, ajoutez une colonne FTE ou réglez les ETP dans Équipe.</translation>
    </message>
    <message>
        <source>FTE was worked out from this column: %1, the most in it, is full-time. If it is not, give a column FTE.</source>
        <translation>Les ETP ont été calculés à partir de cette colonne : %1, la plus grande valeur, est un temps plein. Sinon, donnez une colonne FTE.</translation>
    </message>
    <message>
        <source>FTE was worked out from the hours of a week in this column: %1 is full-time. If it is not, set FTE in Team.</source>
        <translation>L’ETP a été calculé à partir des heures par semaine de cette colonne : %1 vaut un temps plein. Sinon, réglez l’ETP dans Équipe.</translation>
    </message>
    <message>
        <source>FTE was worked out from the days of a week in this column: 5 is full-time. If it is not, set FTE in Team.</source>
        <translation>L’ETP a été calculé à partir des jours par semaine de cette colonne : 5 vaut un temps plein. Sinon, réglez l’ETP dans Équipe.</translation>
    </message>
</context>
<context>
    <name>headroom::TransactionRows</name>
    <message>
        <source>The row has no month or no account and is left out.</source>
        <translation>La ligne n’a pas de mois ou pas de compte et est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>headroom::XlsxReader::State</name>
    <message>
        <source>The sheet has cells beyond column 512; at most 512 columns can be read.</source>
        <translation>La feuille a des cellules au-delà de la colonne 512 ; 512 colonnes au plus peuvent être lues.</translation>
    </message>
</context>
<context>
    <name>headroom::XmlStream</name>
    <message>
        <source>The workbook contains a document type definition, which no spreadsheet program writes; it is not read.</source>
        <translation>Le classeur contient une définition de type de document, qu’aucun tableur n’écrit ; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML cannot be read. Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé : son XML ne peut être lu. Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>headroom::ZipArchive</name>
    <message>
        <source>The workbook is damaged (it is no complete ZIP archive). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (archive ZIP incomplète). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is damaged (a part of it is missing). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (une partie manque). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is damaged (an entry cannot be unpacked). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (une entrée ne peut être décompressée). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is damaged (a checksum does not fit). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (une somme de contrôle est fausse). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 100 times its size; such files are made to exhaust programs and are not read.</source>
        <translation>Le classeur se décompresse à plus de 100 fois sa taille ; de tels fichiers sont faits pour épuiser les programmes et ne sont pas lus.</translation>
    </message>
</context>
<context>
    <name>headroom::ZipArchive::State</name>
    <message>
        <source>The workbook is damaged (its table of contents cannot be read). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (sa table des matières ne peut être lue). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is encrypted. Save it without a password.</source>
        <translation>Le classeur est chiffré. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The workbook is damaged (an entry has a name that leaves the file). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (une entrée a un nom qui sort du fichier). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is damaged (an entry is there twice). Open it in a spreadsheet program and save it again.</source>
        <translation>Le classeur est endommagé (une entrée y est deux fois). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook would be larger than 1 GiB when unpacked; it is not read.</source>
        <translation>Le classeur dépasserait 1 Gio une fois décompressé ; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The workbook has more than 1,000 parts inside; it is not read.</source>
        <translation>Le classeur a plus de 1 000 parties ; il n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>headroom::ui</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Explore the &amp;sample plan</source>
        <translation>Explorer le plan d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importer des comptes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Im&amp;primer cette page…</translation>
    </message>
    <message>
        <source>Save this page as P&amp;DF…</source>
        <translation>Enregistrer cette page en P&amp;DF…</translation>
    </message>
    <message>
        <source>C&amp;lose plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>&amp;Chercher ou exécuter…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Language of the des&amp;ktop</source>
        <translation>Lan&amp;gue du bureau</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Anglais (English)</translation>
    </message>
    <message>
        <source>&amp;German (Deutsch)</source>
        <translation>A&amp;llemand (Deutsch)</translation>
    </message>
    <message>
        <source>&amp;French (Français)</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;What it comes to</source>
        <translation>Ce &amp;que cela donne</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Balance books</source>
        <translation>É&amp;quilibrer les portefeuilles</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
        <source>&amp;Plan hiring</source>
        <translation>&amp;Planifier les recrutements</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;New scenario from this…</source>
        <translation>&amp;Nouveau scénario à partir de celui-ci…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>À &amp;propos de Headroom</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribués</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>busiest %1</source>
        <translation>le plus chargé %1</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Au-delà de la capacité</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR déplacé</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Recrutements</translation>
    </message>
    <message>
        <source>Cost, 12 months</source>
        <translation>Coût, 12 mois</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Donner à</translation>
    </message>
    <message>
        <source>Give %1 accounts to %2</source>
        <translation>Donner %1 comptes à %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place in segment</source>
        <translation>Placer dans le segment</translation>
    </message>
    <message>
        <source>Place %1 accounts in %2</source>
        <translation>Placer %1 comptes dans %2</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>Place %1 accounts by the rules</source>
        <translation>Placer %1 comptes selon les règles</translation>
    </message>
    <message>
        <source>Pin to their CSM</source>
        <translation>Épingler à leur CSM</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin %1 accounts</source>
        <translation>Épingler %1 comptes</translation>
    </message>
    <message>
        <source>Unpin %1 accounts</source>
        <translation>Détacher %1 comptes</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>over the ceiling of %1: %2</source>
        <translation>au-delà du plafond de %1 : %2</translation>
    </message>
    <message>
        <source>over the ratio maximum: %1 full-time books in a book of %2</source>
        <translation>au-delà du ratio maximal : %1 portefeuilles pleins dans un portefeuille de %2</translation>
    </message>
    <message>
        <source>over the ARR cap: %1 of %2</source>
        <translation>au-delà du plafond d’ARR : %1 sur %2</translation>
    </message>
    <message>
        <source>not in the team</source>
        <translation>pas dans l’équipe</translation>
    </message>
    <message>
        <source>does not serve the segment</source>
        <translation>ne suit pas le segment</translation>
    </message>
    <message>
        <source>does not serve the region</source>
        <translation>ne suit pas la région</translation>
    </message>
    <message>
        <source>does not speak the language</source>
        <translation>ne parle pas la langue</translation>
    </message>
    <message>
        <source>was rejected by hand</source>
        <translation>a été refusé à la main</translation>
    </message>
    <message>
        <source>may not serve it</source>
        <translation>ne peut pas le suivre</translation>
    </message>
    <message>
        <source>splits a family</source>
        <translation>sépare une famille</translation>
    </message>
    <message>
        <source>more moves than the cap of %1</source>
        <translation>plus de déplacements que le plafond de %1</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>verrouillé : %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Rien ne change ici.</translation>
    </message>
    <message>
        <source>, %1 moves</source>
        <translation>, %1 déplacements</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Rien n’est verrouillé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Locked: %1 accounts (%2).</source>
        <translation>Verrouillés : %1 comptes (%2).</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>The scenario has changed since this was solved. Balance books again; nothing of it can be accepted as it is.</source>
        <translation>Le scénario a changé depuis le calcul. Équilibrez de nouveau les portefeuilles ; rien ne peut en être accepté tel quel.</translation>
    </message>
    <message>
        <source>These books break a hard rule</source>
        <translation>Ces portefeuilles enfreignent une règle stricte</translation>
    </message>
    <message>
        <source>Proven best possible</source>
        <translation>Optimal, et prouvé</translation>
    </message>
    <message>
        <source>Proven within %1 of the best possible</source>
        <translation>À %1 au plus du meilleur possible, et prouvé</translation>
    </message>
    <message>
        <source> %1 rules are broken by what is locked, pinned or moved by hand; the Rules tab names them.</source>
        <translation> %1 règles sont enfreintes par ce qui est verrouillé, épinglé ou déplacé à la main ; l’onglet Règles les nomme.</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Other growth</source>
        <translation>Autre croissance</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 à partir de</translation>
    </message>
    <message>
        <source>%1 ARR moved</source>
        <translation>%1 d’ARR déplacé</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>no plan with as many moves is below %1</source>
        <translation>aucun plan avec autant de déplacements n’est sous %1</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>Smaller steps</source>
        <translation>Étapes plus petites</translation>
    </message>
    <message>
        <source>%1 needs as much FTE as %2</source>
        <translation>%1 demande autant d’ETP que %2</translation>
    </message>
    <message>
        <source>Why %1 needs %2 FTE %3 than %4</source>
        <translation>Pourquoi %1 demande %2 ETP %3 que %4</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>FTE needed at the end of the horizon, step by step</source>
        <translation>ETP nécessaires à la fin de l’horizon, étape par étape</translation>
    </message>
    <message>
        <source>Choose another scenario to compare with, above.</source>
        <translation>Choisissez plus haut un autre scénario à comparer.</translation>
    </message>
    <message>
        <source>Nothing that %1 changes alters the FTE needed: no step to draw.</source>
        <translation>Rien de ce que change %1 ne modifie les ETP nécessaires : aucune étape à dessiner.</translation>
    </message>
    <message>
        <source>Accounts per CSM</source>
        <translation>Comptes par CSM</translation>
    </message>
    <message>
        <source>Moves between segments</source>
        <translation>Passages entre segments</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Départs de l’équipe</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Montée en charge, mois</translation>
    </message>
    <message>
        <source>Uncertainty of growth</source>
        <translation>Incertitude de la croissance</translation>
    </message>
    <message>
        <source>Time to fill, months</source>
        <translation>Durée du recrutement, mois</translation>
    </message>
    <message>
        <source>%1 growth</source>
        <translation>%1 pour la croissance</translation>
    </message>
    <message>
        <source>%1 leavers replaced</source>
        <translation>%1 départs remplacés</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 à la main</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>enough capacity</source>
        <translation>capacité suffisante</translation>
    </message>
    <message>
        <source>No requisition is needed within the horizon.</source>
        <translation>Aucun poste n’est nécessaire d’ici l’horizon.</translation>
    </message>
    <message>
        <source>%1 d to fill + %2 d notice</source>
        <translation>%1 j pour recruter + %2 j de préavis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>being simulated</source>
        <translation>simulation en cours</translation>
    </message>
    <message>
        <source>in %1, the worst month hires can help; %2 without</source>
        <translation>en %1, le pire mois où recruter peut aider ; %2 sans</translation>
    </message>
    <message>
        <source>Share of %1 simulated futures in which the whole team, ramps counted, gives less than all segments together need; the worst month from %2 on, when a requisition opened now has brought a ramped CSM in every segment. Before that the worst month has %3. By segment and month: the map below.</source>
        <translation>Part de %1 futurs simulés où toute l’équipe, montées en charge comprises, donne moins que ce dont tous les segments ont besoin ; le pire mois à partir de %2, quand un poste ouvert maintenant a donné un CSM opérationnel dans chaque segment. Avant, le pire mois a %3. Par segment et par mois : la carte ci-dessous.</translation>
    </message>
    <message>
        <source>budget %1 · %2 left</source>
        <translation>budget %1 · %2 restants</translation>
    </message>
    <message>
        <source>budget %1 · %2 over</source>
        <translation>budget %1 · %2 de trop</translation>
    </message>
    <message>
        <source>nobody is to be hired</source>
        <translation>personne n’est à recruter</translation>
    </message>
    <message>
        <source>no hire is that urgent</source>
        <translation>aucun recrutement n’est si urgent</translation>
    </message>
    <message>
        <source>No single start, one month later, leaves capacity missing.</source>
        <translation>Aucun début, un mois plus tard, ne laisse de capacité manquante.</translation>
    </message>
    <message>
        <source>If %1 starts one month later, everything else as planned: capacity that is then missing in %2, as a share of what the segment needs, times the segment&apos;s ARR. The delay changes the cost by %3 (salary saved, shortage added).</source>
        <translation>Si %1 commence un mois plus tard, tout le reste comme prévu : la capacité qui manque alors en %2, en part du besoin du segment, fois l’ARR du segment. Le retard change le coût de %3 (salaire économisé, manque ajouté).</translation>
    </message>
    <message>
        <source>%1 months late</source>
        <translation>%1 mois de retard</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>First book</source>
        <translation>Premier portefeuille</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>recrutements</translation>
    </message>
    <message>
        <source>In time?</source>
        <translation>À temps ?</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>What triggers it</source>
        <translation>Ce qui le déclenche</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>first book</source>
        <translation>premier portefeuille</translation>
    </message>
    <message>
        <source>Proposed: the balance on the Books page moves it. First book: levelled out of the fullest books, once the hire can take it.</source>
        <translation>Proposé : l’équilibrage de la page Portefeuilles le déplace. Premier portefeuille : pris aux plus pleins, dès que le recruté peut l’assumer.</translation>
    </message>
    <message>
        <source>From which plan</source>
        <translation>De quel plan</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>leaver</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Change of salaries, hiring and missing capacity when this start alone slips</source>
        <translation>Changement de salaires, recrutement et capacité manquante quand seul ce début glisse</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Open requisition by</source>
        <translation>Ouvrir le poste avant le</translation>
    </message>
    <message>
        <source>Fully ramped</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Takes it in</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Tested from</source>
        <translation>Testé à partir de</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation>hypothèses</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>the header is its name</source>
        <translation>l’en-tête est son nom</translation>
    </message>
    <message>
        <source>a usual header for it</source>
        <translation>un en-tête habituel pour lui</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>les valeurs y ressemblent</translation>
    </message>
    <message>
        <source>the header is like its name</source>
        <translation>l’en-tête ressemble à son nom</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Ligne laissée de côté</translation>
    </message>
    <message>
        <source>Settle first</source>
        <translation>À régler d’abord</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>sum of all rows</source>
        <translation>somme de toutes les lignes</translation>
    </message>
    <message>
        <source>sum of rows running now</source>
        <translation>somme des lignes en cours</translation>
    </message>
    <message>
        <source>sum of 12 months</source>
        <translation>somme de 12 mois</translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation>nombre de lignes</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>le plus grand</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>le plus petit</translation>
    </message>
    <message>
        <source>latest row</source>
        <translation>ligne la plus récente</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>le plus fréquent</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What the column is in the plan; press F2 to type, Enter to choose</source>
        <translation>Ce qu’est la colonne dans le plan ; F2 pour saisir, Entrée pour choisir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segments</translation>
    </message>
    <message>
        <source> · %1 without a CSM</source>
        <translation> · %1 sans CSM</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>healthy band %1–%2</source>
        <translation>zone saine %1–%2</translation>
    </message>
    <message>
        <source>nobody has capacity</source>
        <translation>personne n’a de capacité</translation>
    </message>
    <message>
        <source>%1 · %2 a month over</source>
        <translation>%1 · %2 de trop par mois</translation>
    </message>
    <message>
        <source>being projected</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>within %1 months</source>
        <translation>d’ici %1 mois</translation>
    </message>
    <message>
        <source>%1 · start by %2</source>
        <translation>%1 · début avant %2</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 sur %2 par mois</translation>
    </message>
    <message>
        <source>%1 accounts, %2 ARR</source>
        <translation>%1 comptes, %2 d’ARR</translation>
    </message>
    <message>
        <source>Ratio use %1 of %2</source>
        <translation>Ratio utilisé %1 sur %2</translation>
    </message>
    <message>
        <source>1 CSM over 100%</source>
        <translation>1 CSM au-delà de 100 %</translation>
    </message>
    <message>
        <source>%1 CSMs over 100%</source>
        <translation>%1 CSM au-delà de 100 %</translation>
    </message>
    <message>
        <source>busiest book %1, team %2</source>
        <translation>portefeuille le plus chargé %1, équipe %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibrer</translation>
    </message>
    <message>
        <source>%1 accounts without a CSM</source>
        <translation>%1 comptes sans CSM</translation>
    </message>
    <message>
        <source>their CSM left, or nobody owns them</source>
        <translation>leur CSM est parti, ou ils ne sont à personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>%1 books over their ratio</source>
        <translation>%1 portefeuilles au-delà du ratio</translation>
    </message>
    <message>
        <source>more accounts than the segment&apos;s maximum</source>
        <translation>plus de comptes que le maximum du segment</translation>
    </message>
    <message>
        <source>%1 hires are late</source>
        <translation>%1 recrutements sont en retard</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Plan de recrutement</translation>
    </message>
    <message>
        <source>Short from %1</source>
        <translation>À court à partir de %1</translation>
    </message>
    <message>
        <source>if nobody is hired</source>
        <translation>si personne n’est recruté</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs manquantes</translation>
    </message>
    <message>
        <source> · %1 planned</source>
        <translation> · %1 prévus</translation>
    </message>
    <message>
        <source>%1 × ARR, %2 × renewal date</source>
        <translation>%1 × ARR, %2 × renouvellement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1: hours and ratio disagree</source>
        <translation>%1 : heures et ratio ne concordent pas</translation>
    </message>
    <message>
        <source>ratio × hours is %1 h, a CSM has %2 h</source>
        <translation>ratio × heures font %1 h, un CSM en a %2</translation>
    </message>
    <message>
        <source>%1 renew within a year</source>
        <translation>%1 à renouveler dans l’année</translation>
    </message>
    <message>
        <source>Nobody is over capacity</source>
        <translation>Personne n’est au-delà de sa capacité</translation>
    </message>
    <message>
        <source>One CSM is over capacity</source>
        <translation>Un CSM est au-delà de sa capacité</translation>
    </message>
    <message>
        <source>%1 CSMs are over capacity</source>
        <translation>%1 CSM sont au-delà de leur capacité</translation>
    </message>
    <message>
        <source>Enough capacity for %1 months</source>
        <translation>Capacité suffisante pour %1 mois</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaires</translation>
    </message>
    <message>
        <source>In seat</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>In these books</source>
        <translation>Dans ces portefeuilles</translation>
    </message>
    <message>
        <source>If put down here</source>
        <translation>S’il est déposé ici</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>ETP nécessaires</translation>
    </message>
    <message>
        <source>Forced moves</source>
        <translation>Déplacements forcés</translation>
    </message>
    <message>
        <source>Within 5% of a line</source>
        <translation>À 5 % d’une ligne</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Hours / account</source>
        <translation>Heures / compte</translation>
    </message>
    <message>
        <source>FTE by ratio</source>
        <translation>ETP par ratio</translation>
    </message>
    <message>
        <source>FTE by hours</source>
        <translation>ETP par heures</translation>
    </message>
    <message>
        <source>ARR ≥ %1</source>
        <translation>ARR ≥ %1</translation>
    </message>
    <message>
        <source>complexity ≥ %1</source>
        <translation>complexité ≥ %1</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Renseignée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 is neither report nor chart:NAME.</source>
        <translation>%1 n’est ni report ni chart:NOM.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Products owned</source>
        <translation>Produits achetés</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Support tickets, 90 days</source>
        <translation>Demandes d’assistance, 90 jours</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dédiée</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Mutualisée</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>renewal near</source>
        <translation>renouvellement proche</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>moved recently</source>
        <translation>déplacé récemment</translation>
    </message>
    <message>
        <source>moved too often</source>
        <translation>déplacé trop souvent</translation>
    </message>
    <message>
        <source>left without a CSM</source>
        <translation>laissés sans CSM</translation>
    </message>
    <message>
        <source>region, language, industry</source>
        <translation>région, langue, secteur</translation>
    </message>
    <message>
        <source>change of CSM</source>
        <translation>changement de CSM</translation>
    </message>
    <message>
        <source>books above target</source>
        <translation>portefeuilles au-dessus de la cible</translation>
    </message>
    <message>
        <source>books below target</source>
        <translation>portefeuilles au-dessous de la cible</translation>
    </message>
    <message>
        <source>books over capacity</source>
        <translation>portefeuilles au-delà de la capacité</translation>
    </message>
    <message>
        <source>busiest book</source>
        <translation>portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>renewals bunched</source>
        <translation>renouvellements groupés</translation>
    </message>
    <message>
        <source>ARR balance</source>
        <translation>équilibre de l’ARR</translation>
    </message>
    <message>
        <source>risk balance</source>
        <translation>équilibre du risque</translation>
    </message>
    <message>
        <source>Had no CSM</source>
        <translation>N’avait pas de CSM</translation>
    </message>
    <message>
        <source>%1 was rejected for it</source>
        <translation>%1 a été refusé pour lui</translation>
    </message>
    <message>
        <source>%1&apos;s book was over its ratio</source>
        <translation>Le portefeuille de %1 dépassait son ratio</translation>
    </message>
    <message>
        <source>%1&apos;s book was at %2</source>
        <translation>Le portefeuille de %1 était à %2</translation>
    </message>
    <message>
        <source>Evens out %1 (%2) and %3 (%4)</source>
        <translation>Équilibre %1 (%2) et %3 (%4)</translation>
    </message>
    <message>
        <source>Part of an exchange that evens out both books</source>
        <translation>Fait partie d’un échange qui équilibre les deux portefeuilles</translation>
    </message>
    <message>
        <source>No CSM is given to it</source>
        <translation>Aucun CSM ne lui est donné</translation>
    </message>
    <message>
        <source>as today: breaks a rule</source>
        <translation>comme aujourd’hui : enfreint une règle</translation>
    </message>
    <message>
        <source>%1 accounts moved</source>
        <translation>%1 comptes déplacés</translation>
    </message>
    <message>
        <source>no plan with as little ARR moved is below %1</source>
        <translation>aucun plan déplaçant aussi peu d’ARR n’est sous %1</translation>
    </message>
    <message>
        <source>Ea&amp;rlier states</source>
        <translation>États anté&amp;rieurs</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Remove %1 accounts</source>
        <translation>Retirer %1 comptes</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No ARR</source>
        <translation>Sans ARR</translation>
    </message>
    <message>
        <source>No segment in the file</source>
        <translation>Sans segment dans le fichier</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>Sans secteur</translation>
    </message>
    <message>
        <source>No health score</source>
        <translation>Sans score de santé</translation>
    </message>
    <message>
        <source>No renewal date</source>
        <translation>Sans date de renouvellement</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Sans date de début</translation>
    </message>
    <message>
        <source>%1 accounts (%2 ARR)</source>
        <translation>%1 comptes (%2 d’ARR)</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Nom en double</translation>
    </message>
    <message>
        <source>Parent not in the plan</source>
        <translation>Parent absent du plan</translation>
    </message>
    <message>
        <source>Renewal date past</source>
        <translation>Renouvellement passé</translation>
    </message>
    <message>
        <source>Customer of the future</source>
        <translation>Client futur</translation>
    </message>
    <message>
        <source>Outweighs all others</source>
        <translation>Pèse plus que tous les autres</translation>
    </message>
    <message>
        <source>%1 have no value here, others have one.</source>
        <translation>%1 n’ont pas de valeur ici, d’autres en ont une.</translation>
    </message>
    <message>
        <source>%1 share their name with another account (%2); they may be one customer entered twice.</source>
        <translation>%1 portent le nom d’un autre compte (%2) ; il s’agit peut-être d’un client saisi deux fois.</translation>
    </message>
    <message>
        <source>%1 name a parent that is not in the plan; they count as a family of their own.</source>
        <translation>%1 nomment un parent absent du plan ; ils comptent comme une famille à part.</translation>
    </message>
    <message>
        <source>%1 have a renewal date before %2; the dates are stale, or the customers have left.</source>
        <translation>%1 ont une date de renouvellement avant le %2 ; les dates sont périmées, ou les clients sont partis.</translation>
    </message>
    <message>
        <source>%1 become customers after %2.</source>
        <translation>%1 ne deviennent clients qu’après le %2.</translation>
    </message>
    <message>
        <source>%1 holds more ARR (%2) than all others together. Check the amount.</source>
        <translation>%1 a plus d’ARR (%2) que tous les autres réunis. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignoré parce que</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Type why it may stay as it is (F2); the finding is then ignored, at the next import as well. Clear the note and it counts again.</source>
        <translation>Saisissez pourquoi cela peut rester ainsi (F2) ; le constat est alors ignoré, au prochain import aussi. Effacez la note et il compte à nouveau.</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Montrer les comptes</translation>
    </message>
    <message>
        <source>Save rows…</source>
        <translation>Enregistrer les lignes…</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <translation>aucun budget n’est fixé</translation>
    </message>
    <message>
        <source>Within 80% limits</source>
        <translation>Dans les limites de 80 %</translation>
    </message>
    <message>
        <source>Within 95% limits</source>
        <translation>Dans les limites de 95 %</translation>
    </message>
    <message>
        <source>Books over capacity: %1 before, %2 after</source>
        <translation>Portefeuilles au-delà de la capacité : %1 avant, %2 après</translation>
    </message>
    <message>
        <source>%1 has left the team</source>
        <translation>%1 a quitté l’équipe</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted. </source>
        <translation>Acceptée. </translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>Ce qui fait la différence</translation>
    </message>
    <message>
        <source>%1 × ARR</source>
        <translation>%1 × ARR</translation>
    </message>
    <message>
        <source>%1 × renewal date</source>
        <translation>%1 × renouvellement</translation>
    </message>
    <message>
        <source>Each month&apos;s customers are to be covered with a chance of %1: the number expected and a safety for those who come and go within the lead.</source>
        <translation>Les clients de chaque mois doivent être couverts avec une chance de %1 : le nombre attendu et une marge pour ceux qui viennent et partent pendant le délai.</translation>
    </message>
    <message>
        <source>Leavers are not replaced.</source>
        <translation>Les départs ne sont pas remplacés.</translation>
    </message>
    <message>
        <source>history, %1 months</source>
        <translation>historique, %1 mois</translation>
    </message>
    <message>
        <source>finance forecast</source>
        <translation>prévision financière</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>assumption: no history tells it</source>
        <translation>hypothèse : aucun historique ne le dit</translation>
    </message>
    <message>
        <source>not known: none</source>
        <translation>inconnu : aucun</translation>
    </message>
    <message>
        <source>Months are missing; only those from %1 on are used.</source>
        <translation>Des mois manquent ; seuls ceux à partir de %1 sont utilisés.</translation>
    </message>
    <message>
        <source>No new customers are given; the change of the closing count stands in for them.</source>
        <translation>Les nouveaux clients ne sont pas donnés ; la variation du nombre final en tient lieu.</translation>
    </message>
    <message>
        <source>%1 months tell a level, not seasons; limits are wide.</source>
        <translation>%1 mois donnent un niveau, pas de saisons ; les limites sont larges.</translation>
    </message>
    <message>
        <source>%1 months tell little; limits are very wide.</source>
        <translation>%1 mois disent peu ; les limites sont très larges.</translation>
    </message>
    <message>
        <source>There was no new customer in any month.</source>
        <translation>Il n’y a eu de nouveau client aucun mois.</translation>
    </message>
    <message>
        <source>%1 in %2 is far from all other months; it is kept and widens the limits. Correct it if it is a slip.</source>
        <translation>%1 en %2 est loin de tous les autres mois ; la valeur est gardée et élargit les limites. Corrigez-la si c’est une erreur.</translation>
    </message>
    <message>
        <source>The closing count of %1 is off by %2 against opening + new − churned.</source>
        <translation>Le nombre final de %1 s’écarte de %2 de début + nouveaux − perdus.</translation>
    </message>
    <message>
        <source>%1 months from %2 on lie after the as-of date and are left out.</source>
        <translation>%1 mois à partir de %2 sont après la date de référence et sont écartés.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Replace leavers only</source>
        <translation>Remplacer seulement les départs</translation>
    </message>
    <message>
        <source>Hire once capacity is missing</source>
        <translation>Recruter quand la capacité manque</translation>
    </message>
    <message>
        <source>Plan once and keep to it</source>
        <translation>Planifier une fois et s’y tenir</translation>
    </message>
    <message>
        <source>Plan anew each month</source>
        <translation>Replanifier chaque mois</translation>
    </message>
    <message>
        <source>Plan anew each month, growth learnt from what came</source>
        <translation>Replanifier chaque mois, la croissance apprise de ce qui est venu</translation>
    </message>
    <message>
        <source>New a month</source>
        <translation>Nouveaux par mois</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>Pertes par an</translation>
    </message>
    <message>
        <source>Attrition a year</source>
        <translation>Départs par an</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>À propos de l’historique</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>managers</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Nécessaire dès</translation>
    </message>
    <message>
        <source>CSMs then</source>
        <translation>CSM alors</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>People who serve it</source>
        <translation>Personnes pour cela</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>%1 to hire</source>
        <translation>%1 à recruter</translation>
    </message>
    <message>
        <source>ways</source>
        <translation>façons</translation>
    </message>
    <message>
        <source>Way of hiring</source>
        <translation>Façon de recruter</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>In a bad case</source>
        <translation>Dans un mauvais cas</translation>
    </message>
    <message>
        <source>FTE-months short</source>
        <translation>ETP-mois manquants</translation>
    </message>
    <message>
        <source>FTE-months idle</source>
        <translation>ETP-mois libres</translation>
    </message>
    <message>
        <source>One future in ten costs more</source>
        <translation>Un futur sur dix coûte plus</translation>
    </message>
    <message>
        <source>minimum coverage%1</source>
        <translation>couverture minimale%1</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>the ID is the name</source>
        <translation>l’ID est le nom</translation>
    </message>
    <message>
        <source>Type why a finding about the accounts may stay as it is (F2); it is then ignored, at the next import as well. Clear the note and it counts again.</source>
        <translation>Écrivez pourquoi un constat sur les comptes peut rester tel quel (F2) ; il est alors ignoré, au prochain import aussi. Effacez la note et il compte à nouveau.</translation>
    </message>
    <message>
        <source>It is not used: it has neither new customers nor closing counts of two months in a row.</source>
        <translation>Non utilisé : ni nouveaux clients, ni effectifs de clôture de deux mois consécutifs.</translation>
    </message>
    <message>
        <source>The months from %1 on have no figure; it ends before them.</source>
        <translation>Les mois à partir de %1 n’ont aucun chiffre ; l’historique s’arrête avant.</translation>
    </message>
    <message>
        <source>No segment of the plan has this name; its figures are shared out over all segments by their accounts.</source>
        <translation>Aucun segment du plan ne porte ce nom ; ses chiffres sont répartis sur tous les segments selon leurs comptes.</translation>
    </message>
    <message>
        <source>It ends in %1, %2 months before the as-of date; the forecast goes on from there and is wider.</source>
        <translation>L’historique s’arrête en %1, %2 mois avant la date de référence ; la prévision repart de là, plus large.</translation>
    </message>
    <message>
        <source>It ends in %1, %2 months before the as-of date: too long ago to plan with.</source>
        <translation>L’historique s’arrête en %1, %2 mois avant la date de référence : trop ancien pour planifier.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s. o.</translation>
    </message>
    <message>
        <source> Perfect balance is impossible: %1 alone is more than a fair share of work, ARR or risk for anybody; accounts that large cost at least %2 of the %3 points.</source>
        <translation> Un équilibre parfait est impossible : %1 dépasse à lui seul une part équitable de travail, d’ARR ou de risque pour quiconque ; des comptes aussi grands coûtent au moins %2 des %3 points.</translation>
    </message>
    <message>
        <source>Promoted a year</source>
        <translation>Promotions par an</translation>
    </message>
    <message>
        <source>Current books</source>
        <translation>Portefeuilles actuels</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>Least busy book</source>
        <translation>Portefeuille le moins chargé</translation>
    </message>
    <message>
        <source>CSMs over capacity</source>
        <translation>CSM au-delà de la capacité</translation>
    </message>
    <message>
        <source>Books over their ratio</source>
        <translation>Portefeuilles au-delà du ratio</translation>
    </message>
    <message>
        <source>Accounts without a CSM</source>
        <translation>Comptes sans CSM</translation>
    </message>
    <message>
        <source>Accounts that change CSM</source>
        <translation>Comptes qui changent de CSM</translation>
    </message>
    <message>
        <source>ARR that changes CSM</source>
        <translation>ARR qui change de CSM</translation>
    </message>
    <message>
        <source>Accounts that keep their CSM</source>
        <translation>Comptes qui gardent leur CSM</translation>
    </message>
    <message>
        <source>FTE in seat</source>
        <translation>ETP en poste</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>… and %1 more in the export of the changes.</source>
        <translation>… et %1 autres dans l’export des changements.</translation>
    </message>
    <message>
        <source>Proven within %1 of the best possible, seed %2.</source>
        <translation>À %1 au plus du meilleur possible, prouvé, graine %2.</translation>
    </message>
    <message>
        <source>Accounts that change their CSM: %1, with %2 of ARR; accounts that had none: %3.</source>
        <translation>Comptes qui changent de CSM : %1, avec %2 d’ARR ; comptes qui n’en avaient pas : %3.</translation>
    </message>
    <message>
        <source>The busiest book goes from %1 to %2, the CSMs over capacity from %3 to %4.</source>
        <translation>Le portefeuille le plus chargé passe de %1 à %2, les CSM au-delà de leur capacité de %3 à %4.</translation>
    </message>
    <message>
        <source>Growth and leavers ask for 1 hire; its requisition opens by %1.</source>
        <translation>La croissance et les départs demandent 1 recrutement ; poste à ouvrir avant le %1.</translation>
    </message>
    <message>
        <source>Growth and leavers ask for %1 hires; the first requisition opens by %2.</source>
        <translation>La croissance et les départs demandent %1 recrutements ; le premier poste est à ouvrir avant le %2.</translation>
    </message>
    <message>
        <source>Scenario %1, as of %2.</source>
        <translation>Scénario %1, au %2.</translation>
    </message>
    <message>
        <source>Books before and after</source>
        <translation>Portefeuilles avant et après</translation>
    </message>
    <message>
        <source>Coverage by segment</source>
        <translation>Couverture par segment</translation>
    </message>
    <message>
        <source>Changes, most useful first</source>
        <translation>Changements, les plus utiles d’abord</translation>
    </message>
    <message>
        <source>Salaries and hiring cost of the hires</source>
        <translation>Salaires et coût de recrutement</translation>
    </message>
    <message>
        <source>Missing capacity with these hires</source>
        <translation>Capacité manquante avec ces recrutements</translation>
    </message>
    <message>
        <source>Missing capacity without</source>
        <translation>Capacité manquante sans</translation>
    </message>
    <message>
        <source>Highest chance that the team is short (%1)</source>
        <translation>Plus grand risque de manquer (%1)</translation>
    </message>
    <message>
        <source>%1; without hires %2</source>
        <translation>%1 ; sans recrutement %2</translation>
    </message>
    <message>
        <source>Accounts taken over</source>
        <translation>Comptes repris</translation>
    </message>
    <message>
        <source>Hours left for new customers</source>
        <translation>Heures restant aux nouveaux clients</translation>
    </message>
    <message>
        <source>… and %1 more in the export of hiring.</source>
        <translation>… et %1 autres dans l’export des recrutements.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Chance of being short</source>
        <translation>Risque de manquer</translation>
    </message>
    <message>
        <source>Open by</source>
        <translation>À ouvrir avant</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Hiring roadmap. Scenario %1, as of %2.</source>
        <translation>Plan de recrutement. Scénario %1, au %2.</translation>
    </message>
    <message>
        <source>First books</source>
        <translation>Premiers portefeuilles</translation>
    </message>
    <message>
        <source>Which accounts they take, and when</source>
        <translation>Quels comptes ils reprennent, et quand</translation>
    </message>
    <message>
        <source>Demand and supply by month</source>
        <translation>Besoin et effectif par mois</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Garbled name</source>
        <translation>Nom altéré</translation>
    </message>
    <message>
        <source>ID read as a number</source>
        <translation>Identifiant lu comme un nombre</translation>
    </message>
    <message>
        <source>%1 have a garbled name (&quot;%2&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 ont un nom altéré (« %2 ») : le texte a été abîmé avant l’export. Corrigez-le dans le CRM ou exportez de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>%1 have an ID such as &quot;%2&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 ont un identifiant tel que « %2 » : un programme a lu les identifiants comme des nombres, et le CRM ne les reconnaîtra pas. Exportez de nouveau avec les identifiants en texte.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Mean error ÷ that of repeating the same month of the year before (MASE): below 1 the forecast is better</source>
        <translation>Erreur moyenne ÷ celle de la répétition du même mois de l’année précédente (MASE) : sous 1, la prévision est meilleure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What the command line calls it</source>
        <translation>Son nom en ligne de commande</translation>
    </message>
    <message>
        <source>1 account without a CSM</source>
        <translation>1 compte sans CSM</translation>
    </message>
    <message>
        <source>1 book over its ratio</source>
        <translation>1 portefeuille au-delà du ratio</translation>
    </message>
    <message>
        <source>1 hire is late</source>
        <translation>1 recrutement est en retard</translation>
    </message>
    <message>
        <source>finance forecast, with its low and high</source>
        <translation>prévision financière, avec ses bornes basse et haute</translation>
    </message>
    <message>
        <source>It grows so fast that this cannot go on: from %1 on the forecast bends and stays below four times the highest month. Type new customers under Assumptions if you know better.</source>
        <translation>Il croît si vite que cela ne peut pas durer : à partir de %1, la prévision s’infléchit et reste sous quatre fois le mois le plus haut. Saisissez les nouveaux clients sous Hypothèses si vous savez mieux.</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Complexity = mean of what is known, by these weights; 0 leaves it out</source>
        <translation>Complexité = moyenne de ce qui est connu, avec ces poids ; 0 l’écarte</translation>
    </message>
    <message>
        <source>Base hours a month = sum over activities of times a year × hours ÷ 12</source>
        <translation>Heures de base par mois = somme sur les activités de fois par an × heures ÷ 12</translation>
    </message>
    <message>
        <source>%1: %2, hours each</source>
        <translation>%1 : %2, heures chacune</translation>
    </message>
    <message>
        <source>%1: %2, times a year</source>
        <translation>%1 : %2, fois par an</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Poids : %1</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>&amp;Garder cette version…</translation>
    </message>
    <message>
        <source>Name of this version, e.g. Board March</source>
        <translation>Nom de cette version, p. ex. Conseil mars</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Nom de cette version</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Accounts the hire takes until it is ramped, and their ARR; listed further down</source>
        <translation>Comptes que la recrue reprend jusqu’à sa pleine montée en charge, et leur ARR ; détaillés plus bas</translation>
    </message>
    <message>
        <source>now: past %2 %1 customers</source>
        <translation>déjà : plus de %2 clients %1</translation>
    </message>
    <message>
        <source>at %2 %1 customers</source>
        <translation>à %2 clients %1</translation>
    </message>
    <message>
        <source>The requisition has to be open by then</source>
        <translation>Le poste doit être ouvert à cette date</translation>
    </message>
    <message>
        <source>Loaded: salary with everything that comes on top</source>
        <translation>Coût chargé : salaire et tout ce qui s’y ajoute</translation>
    </message>
    <message>
        <source>A month&apos;s slip</source>
        <translation>Un mois de retard</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <comment>of a segment</comment>
        <translation>Comptes %1</translation>
    </message>
    <message>
        <source>1 month late</source>
        <translation>1 mois de retard</translation>
    </message>
    <message>
        <source>now: minimum coverage</source>
        <translation>maintenant : couverture minimale</translation>
    </message>
    <message>
        <source>Stopped by hand after %1 s with the best found until then; balance again for a plan that can be repeated.</source>
        <translation>Arrêté à la main après %1 s avec le meilleur trouvé jusque-là ; équilibrez à nouveau pour un plan reproductible.</translation>
    </message>
    <message>
        <source>Solved in %1 s · repeatable, seed %2.</source>
        <translation>Calculé en %1 s · reproductible, graine %2.</translation>
    </message>
    <message>
        <source>No plan that moves %1 accounts can bring the busiest book below %2.</source>
        <translation>Aucun plan qui déplace %1 comptes ne peut amener le portefeuille le plus chargé sous %2.</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>Dont en retard</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>hires that a limit keeps from being made</comment>
        <translation>%1 écartés</translation>
    </message>
    <message>
        <source>Even opened today it is ramped after the segment falls short</source>
        <translation>Même ouvert aujourd’hui, il n’est opérationnel qu’après que le segment manque de capacité</translation>
    </message>
    <message>
        <source>Nobody may start earlier: hiring is frozen</source>
        <translation>Personne ne peut commencer plus tôt : les recrutements sont gelés</translation>
    </message>
    <message>
        <source>The months before are full: no more starts a month are allowed</source>
        <translation>Les mois précédents sont pleins : pas davantage d’arrivées par mois</translation>
    </message>
    <message>
        <source>The budget does not pay for an earlier start</source>
        <translation>Le budget ne permet pas d’arrivée plus tôt</translation>
    </message>
    <message>
        <source>No more hires are asked for</source>
        <translation>Aucun autre recrutement n’est demandé</translation>
    </message>
    <message>
        <source>by ratio</source>
        <translation>par ratio</translation>
    </message>
    <message>
        <source>by ARR</source>
        <translation>par ARR</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>par heures</translation>
    </message>
    <message>
        <source>by minimum coverage</source>
        <translation>par couverture minimale</translation>
    </message>
    <message>
        <source>%1 FTE %2</source>
        <comment>6.8 FTE by ARR</comment>
        <translation>%1 ETP %2</translation>
    </message>
    <message>
        <source>Today: %1, the only view that is counted.</source>
        <translation>Aujourd’hui : %1, la seule vue comptée.</translation>
    </message>
    <message>
        <source>Today: %1. The largest is what is needed, here and in Hiring.</source>
        <translation>Aujourd’hui : %1. La plus grande valeur est le besoin, ici et dans Recrutement.</translation>
    </message>
    <message>
        <source>ramped after the segment falls short</source>
        <translation>opérationnels après que le segment manque de capacité</translation>
    </message>
    <message>
        <source>FTE by ARR</source>
        <translation>ETP par ARR</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>What decides how many FTE the segment needs: the largest of the views that are counted, here and in Hiring</source>
        <translation>Ce qui fixe le besoin en ETP du segment : la plus grande des vues comptées, ici et dans Recrutement</translation>
    </message>
    <message>
        <source>the family of %1</source>
        <translation>la famille de %1</translation>
    </message>
    <message>
        <source>Nobody is in the team yet</source>
        <translation>Personne n’est encore dans l’équipe</translation>
    </message>
    <message>
        <source>books and hiring need people: import or add them</source>
        <translation>portefeuilles et recrutements demandent une équipe : l’importer ou l’ajouter</translation>
    </message>
    <message>
        <source>Planned anew it would start earlier</source>
        <translation>Replanifié, il commencerait plus tôt</translation>
    </message>
    <message>
        <source>%1 does not serve its region</source>
        <translation>%1 ne suit pas sa région</translation>
    </message>
    <message>
        <source>%1 does not speak its language</source>
        <translation>%1 ne parle pas sa langue</translation>
    </message>
    <message>
        <source>%1 does not serve its segment</source>
        <translation>%1 ne suit pas son segment</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 fits better by %2</source>
        <translation>%1 convient mieux par %2</translation>
    </message>
    <message>
        <source>Give %1 account to %2</source>
        <translation>Donner %1 compte à %2</translation>
    </message>
    <message>
        <source>Place %1 account in %2</source>
        <translation>Placer %1 compte dans %2</translation>
    </message>
    <message>
        <source>Place %1 account by the rules</source>
        <translation>Placer %1 compte selon les règles</translation>
    </message>
    <message>
        <source>Pin %1 account</source>
        <translation>Épingler %1 compte</translation>
    </message>
    <message>
        <source>Unpin %1 account</source>
        <translation>Désépingler %1 compte</translation>
    </message>
    <message>
        <source>Remove %1 account</source>
        <translation>Retirer %1 compte</translation>
    </message>
    <message>
        <source>Locked: %1 account (%2).</source>
        <translation>Verrouillé&#xa0;: %1 compte (%2).</translation>
    </message>
    <message>
        <source>These books are in force. Something that they depend on has changed since; balance books again to see whether better ones are possible now.</source>
        <translation>Ces portefeuilles sont en vigueur. Quelque chose dont ils dépendent a changé depuis&#xa0;; équilibrez à nouveau pour voir si mieux est possible maintenant.</translation>
    </message>
    <message>
        <source>These books are in force. They were balanced before the planned hire joined the plan; balance books again to see what the new person can take over.</source>
        <translation>Ces portefeuilles sont en vigueur. Ils ont été équilibrés avant que le recrutement prévu n’entre dans le plan&#xa0;; équilibrez à nouveau pour voir ce que la nouvelle personne peut reprendre.</translation>
    </message>
    <message>
        <source>These books are in force. They were balanced before the %1 planned hires joined the plan; balance books again to see what the new people can take over.</source>
        <translation>Ces portefeuilles sont en vigueur. Ils ont été équilibrés avant que les %1 recrutements prévus n’entrent dans le plan&#xa0;; équilibrez à nouveau pour voir ce que les nouvelles personnes peuvent reprendre.</translation>
    </message>
    <message>
        <source>No plan that moves %1 account can bring the busiest book below %2.</source>
        <translation>Aucun plan qui déplace %1 compte ne peut amener le portefeuille le plus chargé sous %2.</translation>
    </message>
    <message>
        <source> %1 rule is broken by what is locked, pinned or moved by hand; the Rules tab names it.</source>
        <translation> %1 règle est enfreinte par ce qui est verrouillé, épinglé ou déplacé à la main&#xa0;; l’onglet Règles la nomme.</translation>
    </message>
    <message>
        <source>%1 account moved</source>
        <translation>%1 compte déplacé</translation>
    </message>
    <message>
        <source>%1 account (%2 ARR)</source>
        <translation>%1 compte (%2 d’ARR)</translation>
    </message>
    <message>
        <source>history, %1 month</source>
        <translation>historique, %1 mois</translation>
    </message>
    <message>
        <source>%1 month tells a level, not seasons; limits are wide.</source>
        <translation>%1 mois donne un niveau, pas de saisons&#xa0;; les limites sont larges.</translation>
    </message>
    <message>
        <source>%1 month tells little; limits are very wide.</source>
        <translation>%1 mois dit peu&#xa0;; les limites sont très larges.</translation>
    </message>
    <message>
        <source>%1 month from %2 on lies after the as-of date and is left out.</source>
        <translation>%1 mois à partir de %2 est après la date de référence et est laissé de côté.</translation>
    </message>
    <message>
        <source>It ends in %1, %2 month before the as-of date; the forecast goes on from there and is wider.</source>
        <translation>L’historique s’arrête en %1, %2 mois avant la date de référence&#xa0;; la prévision repart de là, plus large.</translation>
    </message>
    <message>
        <source>%1 segment</source>
        <translation>%1 segment</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 personne</translation>
    </message>
    <message>
        <source> · %1 ramping</source>
        <translation> · %1 en montée en charge</translation>
    </message>
    <message>
        <source>within %1 month</source>
        <translation>en %1 mois</translation>
    </message>
    <message>
        <source>%1 account, %2 ARR</source>
        <translation>%1 compte, %2 d’ARR</translation>
    </message>
    <message>
        <source>Enough capacity for %1 month</source>
        <translation>Capacité suffisante pour %1 mois</translation>
    </message>
    <message>
        <source>%1 to %2, then its last twelve months again</source>
        <translation>%1 jusqu’à %2, puis de nouveau ses douze derniers mois</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 jusqu’à %2, puis %3</translation>
    </message>
    <message>
        <source>on its date: past %2 %1 customers</source>
        <translation>à sa date : plus de %2 clients %1</translation>
    </message>
    <message>
        <source>Customers at which the requisition has to be open. On its date: there are as many already, but it is cheaper to be short for a while than to start earlier, or you moved the start.</source>
        <translation>Nombre de clients à partir duquel le poste doit être ouvert. À sa date : ils sont déjà aussi nombreux, mais manquer un temps de capacité coûte moins cher que de commencer plus tôt, ou vous avez déplacé le début.</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 changement</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 changements</translation>
    </message>
    <message>
        <source>%1 more change</source>
        <translation>%1 autre changement</translation>
    </message>
    <message>
        <source>%1 more changes</source>
        <translation>%1 autres changements</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Busiest book %1, objective %2</source>
        <translation>Portefeuille le plus chargé %1, objectif %2</translation>
    </message>
    <message>
        <source>, %1 move</source>
        <translation>, %1 déplacement</translation>
    </message>
    <message>
        <source>%1 has no value here, others have one.</source>
        <translation>%1 n’a pas de valeur ici, d’autres en ont une.</translation>
    </message>
    <message>
        <source>%1 shares its name with another account (%2); they may be one customer entered twice.</source>
        <translation>%1 porte le nom d’un autre compte (%2) ; il s’agit peut-être d’un client saisi deux fois.</translation>
    </message>
    <message>
        <source>%1 has a garbled name (&quot;%2&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 a un nom altéré (« %2 ») : le texte a été abîmé avant l’export. Corrigez-le dans le CRM ou exportez de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>%1 has the ID &quot;%2&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 a l’identifiant « %2 » : un programme a lu les identifiants comme des nombres, et le CRM ne les reconnaîtra pas. Exportez de nouveau avec les identifiants en texte.</translation>
    </message>
    <message>
        <source>%1 names a parent that is not in the plan; it counts as a family of its own.</source>
        <translation>%1 nomme un parent absent du plan ; il compte comme une famille à part.</translation>
    </message>
    <message>
        <source>%1 has a renewal date before %2; the date is stale, or the customer has left.</source>
        <translation>%1 a une date de renouvellement avant le %2 ; la date est périmée, ou le client est parti.</translation>
    </message>
    <message>
        <source>%1 becomes a customer after %2.</source>
        <translation>%1 ne devient client qu’après le %2.</translation>
    </message>
    <message>
        <source>%1 leaver replaced</source>
        <translation>%1 départ remplacé</translation>
    </message>
    <message>
        <source>The starts that make salaries, hiring and missing capacity cheapest over %1 (planned 12 months further, under expected growth), or those you put into the plan. A hire is a leaver&apos;s replacement where growth alone would not need it. Late: even opened today, or because of a freeze, a cap on starts or the budget, it is ramped after the segment falls short. Left out: such a limit keeps it from being made.</source>
        <translation>Les dates de début qui rendent salaires, recrutement et capacité manquante les moins chers sur %1 (planifiés 12 mois plus loin, à croissance attendue), ou celles que vous avez mises dans le plan. Un recrutement remplace un départ quand la croissance seule n’en aurait pas besoin. En retard : même ouvert aujourd’hui, ou à cause d’un gel, d’un plafond mensuel ou du budget, il n’est opérationnel qu’après que le segment manque de capacité. Écarté : une telle limite empêche de le faire.</translation>
    </message>
    <message>
        <source>Start %1 − %2 d of notice − %3 d to fill − %4 d of approval.</source>
        <translation>Début %1 − %2 j de préavis − %3 j de recrutement − %4 j d’approbation.</translation>
    </message>
    <message>
        <source>Salaries of the hires while they are expected to stay, and the cost of hiring them, over %1: %2 with these hires − %3 without; %6 if all of them stay. Capacity that is missing costs %4 on top (%5 without hires).</source>
        <translation>Salaires des recrutés tant qu’ils devraient rester, et coût de leur recrutement, sur %1 : %2 avec ces recrutements − %3 sans ; %6 si tous restent. La capacité manquante coûte %4 en plus (%5 sans recrutement).</translation>
    </message>
    <message>
        <source>%1 left in %2 person-months over %3, and the assumption</source>
        <translation>%1 sont partis en %2 mois-personnes sur %3, et l’hypothèse</translation>
    </message>
    <message>
        <source>%1 customer</source>
        <comment>a history ends with it</comment>
        <translation>%1 client</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>a history ends with them</comment>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 account</source>
        <comment>a plan has it</comment>
        <translation>%1 compte</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <comment>a plan has them</comment>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>It ends with %1, the plan has %2 there; the new customers expected are scaled to that.</source>
        <translation>L’historique s’arrête à %1, le plan y compte %2 ; les nouveaux clients attendus sont ramenés à ce nombre.</translation>
    </message>
    <message>
        <source>at %2 %1 customer</source>
        <translation>à %2 client %1</translation>
    </message>
    <message>
        <source>now: past %2 %1 customer</source>
        <translation>déjà : plus de %2 client %1</translation>
    </message>
    <message>
        <source>on its date: past %2 %1 customer</source>
        <translation>à sa date : plus de %2 client %1</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1, %2 à l’avance</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>File, Earlier states goes back to it.</source>
        <translation>Fichier, États antérieurs permet d’y revenir.</translation>
    </message>
    <message>
        <source>in %2, if %1 slips a month</source>
        <translation>en %2, si %1 glisse d’un mois</translation>
    </message>
    <message>
        <source>Changing segment</source>
        <translation>Reclassés</translation>
    </message>
    <message>
        <source>No account changes its CSM.</source>
        <translation>Aucun compte ne change de CSM.</translation>
    </message>
    <message>
        <source>Nobody is to be hired within %1 month.</source>
        <translation>Personne n’est à recruter d’ici %1 mois.</translation>
    </message>
    <message>
        <source>Nobody is to be hired within %1 months.</source>
        <translation>Personne n’est à recruter d’ici %1 mois.</translation>
    </message>
    <message>
        <source>Save the &amp;board report…</source>
        <translation>Enregistrer le rapport pour &amp;la direction…</translation>
    </message>
    <message>
        <source>%1 · board report · scenario %2 · as of %3</source>
        <translation>%1 · rapport pour la direction · scénario %2 · au %3</translation>
    </message>
    <message>
        <source>%1 · hiring roadmap · scenario %2 · as of %3</source>
        <translation>%1 · plan de recrutement · scénario %2 · au %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AccountColumns</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>By the rules, the file, or by hand; type another name to place it by hand</source>
        <translation>Selon les règles, le fichier, ou à la main ; saisissez un autre nom pour le placer à la main</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placé à la main</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Who looks after it in this scenario; type an ID or a name to change it</source>
        <translation>Qui le suit dans ce scénario ; saisissez un ID ou un nom pour changer</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>Hours / month</source>
        <translation>Heures / mois</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>As imported; type another value to mend it for all scenarios. The next import brings the value of its file.</source>
        <translation>Comme importé ; une autre valeur le corrige pour tous les scénarios. Le prochain import apporte la valeur de son fichier.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AccountInspector</name>
    <message>
        <source>The selected account</source>
        <translation>Le compte sélectionné</translation>
    </message>
    <message>
        <source>Select an account to see how its hours come about and why it has its CSM.</source>
        <translation>Sélectionnez un compte pour voir d’où viennent ses heures et pourquoi il a ce CSM.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Complexity %1</source>
        <translation>Complexité %1</translation>
    </message>
    <message>
        <source>%1 × %2%</source>
        <translation>%1 × %2 %</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Base of the segment</source>
        <translation>Base du segment</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Large ARR</source>
        <translation>ARR élevé</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complexe</translation>
    </message>
    <message>
        <source>Renewal work in 12 months</source>
        <translation>Travail de renouvellement en 12 mois</translation>
    </message>
    <message>
        <source>Onboarding in 12 months</source>
        <translation>Démarrage en 12 mois</translation>
    </message>
    <message>
        <source>Average of 12 months</source>
        <translation>Moyenne sur 12 mois</translation>
    </message>
    <message>
        <source>Busiest three months</source>
        <translation>Trois mois les plus chargés</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Tel qu’importé</translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation>Dans ce scénario</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>%1 à la place</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>%1 CSMs</source>
        <translation>%1 CSM</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>Épingler à %1</translation>
    </message>
    <message>
        <source>Unpin an account</source>
        <translation>Détacher un compte</translation>
    </message>
    <message>
        <source>Pin an account</source>
        <translation>Épingler un compte</translation>
    </message>
    <message>
        <source>%1 CSM</source>
        <translation>%1 CSM</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AccountsPage</name>
    <message>
        <source>Your accounts will be here once a CRM export is imported.</source>
        <translation>Vos comptes seront ici dès qu’un export du CRM sera importé.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account matches the filter.</source>
        <translation>Aucun compte ne correspond au filtre.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>%1 selected · %2 %3</source>
        <translation>%1 sélectionnés · %2 %3</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>Edit %1 accounts</source>
        <translation>Modifier %1 comptes</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Findings on the accounts</source>
        <translation>Constats sur les comptes</translation>
    </message>
    <message>
        <source>Nothing about the accounts looks wrong.</source>
        <translation>Rien ne semble faux dans les comptes.</translation>
    </message>
    <message>
        <source>Findings: %1, %2 ignored</source>
        <translation>Constats : %1, %2 ignorés</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Constats : %1</translation>
    </message>
    <message>
        <source>Shows what is missing, twice or out of date in the accounts</source>
        <translation>Montre ce qui manque, est en double ou périmé dans les comptes</translation>
    </message>
    <message>
        <source>The rows are in %1</source>
        <translation>Les lignes sont dans %1</translation>
    </message>
    <message>
        <source>Heed a finding again</source>
        <translation>Tenir compte à nouveau d’un constat</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer un constat</translation>
    </message>
    <message>
        <source>The change before is still being worked out. Try again in a moment.</source>
        <translation>La modification précédente est encore en calcul. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Type an amount such as 120,000, a health from 0 to 100, or a date such as 2027-03-31; nothing was changed.</source>
        <translation>« %1 » est illisible. Saisissez un montant comme 120000, une santé de 0 à 100 ou une date comme 2027-03-31 ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AppActions</name>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1 est le raccourci de « %2 ».</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving about. Add Ctrl or Alt.</source>
        <translation>%1 sert à saisir et à se déplacer. Ajoutez Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPage</name>
    <message>
        <source>Back to standard</source>
        <translation>Valeur standard</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Filter, e.g.  ramp  or  renewal -lock</source>
        <translation>Filtrer, p. ex.  ratio  ou  renouvellement -verrou</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Gives the selected assumptions their standard value</source>
        <translation>Donne aux hypothèses choisies leur valeur standard</translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation>hypothèses</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Standard value</source>
        <translation>Valeur standard</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Partie du plan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What the command line calls it</source>
        <translation>Son nom en ligne de commande</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>Modifier une hypothèse</translation>
    </message>
    <message>
        <source>These have their standard value, or have none</source>
        <translation>Celles-ci ont leur valeur standard, ou n’en ont pas</translation>
    </message>
    <message>
        <source>Back to standard: %1</source>
        <translation>Valeur standard : %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BoardHeader</name>
    <message>
        <source>%1 without a CSM</source>
        <translation>%1 sans CSM</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 accounts · %3</source>
        <translation>%1 · %2 comptes · %3</translation>
    </message>
    <message>
        <source>%1 · %2 account · %3</source>
        <translation>%1 · %2 compte · %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BoardModel</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, %2 a month, with %3</source>
        <translation>%1, %2 par mois, chez %3</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, épinglé</translation>
    </message>
    <message>
        <source>, locked: %1</source>
        <translation>, verrouillé : %1</translation>
    </message>
    <message>
        <source>, new here</source>
        <translation>, nouveau ici</translation>
    </message>
    <message>
        <source>Nobody: %1 accounts</source>
        <translation>Personne : %1 comptes</translation>
    </message>
    <message>
        <source>%1: %2 accounts, %3 of capacity, %4 ARR</source>
        <translation>%1 : %2 comptes, %3 de la capacité, %4 d’ARR</translation>
    </message>
    <message>
        <source>Nobody: %1 account</source>
        <translation>Personne&#xa0;: %1 compte</translation>
    </message>
    <message>
        <source>%1: %2 account, %3 of capacity, %4 ARR</source>
        <translation>%1&#xa0;: %2 compte, %3 de la capacité, %4 d’ARR</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BookBoard</name>
    <message>
        <source>Board: one book a column</source>
        <translation>Tableau : un portefeuille par colonne</translation>
    </message>
    <message>
        <source>Space lifts the selected accounts, arrows choose the book, Enter puts them down, Escape puts them back.</source>
        <translation>Espace soulève les comptes sélectionnés, les flèches choisissent le portefeuille, Entrée les dépose, Échap les remet.</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BooksDesk</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>No account changes its CSM.</source>
        <translation>Aucun compte ne change de CSM.</translation>
    </message>
    <message>
        <source>Find a CSM or an account on the board</source>
        <translation>Trouver un CSM ou un compte sur le tableau</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changements (%1)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Rules (%1 broken)</source>
        <translation>Règles (%1 enfreintes)</translation>
    </message>
    <message>
        <source>Drag accounts to another book, or press Space to lift them, arrows to choose the book and Enter to put them down.</source>
        <translation>Faites glisser des comptes vers un autre portefeuille, ou soulevez-les avec Espace, choisissez le portefeuille avec les flèches et déposez avec Entrée.</translation>
    </message>
    <message>
        <source>Breaks: %1.</source>
        <translation>Enfreint : %1.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Épingler ici</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>“%1” is not set here: %2.</source>
        <translation>« %1 » ne se règle pas ici : %2.</translation>
    </message>
    <message>
        <source>Changes, board, fairness, rules</source>
        <translation>Changements, tableau, équité, règles</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BooksPage</name>
    <message>
        <source>These books are too large to be balanced in one plan</source>
        <translation>Ces portefeuilles sont trop grands pour être équilibrés dans un seul plan</translation>
    </message>
    <message>
        <source>%1 accounts and %2 CSMs make more pairs than memory should hold. Accounts, segments, hiring and scenarios work as ever; make a plan for each region or segment to balance.</source>
        <translation>%1 comptes et %2 CSM font plus de paires que la mémoire ne devrait en contenir. Comptes, segments, recrutement et scénarios fonctionnent comme toujours ; pour équilibrer, créez un plan par région ou par segment.</translation>
    </message>
    <message>
        <source>Balancing books</source>
        <translation>Équilibrage des portefeuilles</translation>
    </message>
    <message>
        <source>Balance books</source>
        <translation>Équilibrer les portefeuilles</translation>
    </message>
    <message>
        <source>Choose %1 moves</source>
        <translation>Choisir %1 déplacements</translation>
    </message>
    <message>
        <source>Accept %1 changes</source>
        <translation>Accepter %1 changements</translation>
    </message>
    <message>
        <source>%1 changes accepted</source>
        <translation>%1 changements acceptés</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 is not in the team, so nothing was moved.</source>
        <translation>%1 n’est pas dans l’équipe, rien n’a donc été déplacé.</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 déplacé vers %2</translation>
    </message>
    <message>
        <source>Workload ÷ capacity. Drag an account from the list onto a bar to try it yourself.</source>
        <translation>Charge ÷ capacité. Faites glisser un compte de la liste sur une barre pour essayer.</translation>
    </message>
    <message>
        <source>Breaks: %1.</source>
        <translation>Enfreint : %1.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pinned; balance again to plan around it</source>
        <translation>Épinglé ; équilibrez de nouveau pour en tenir compte</translation>
    </message>
    <message>
        <source>Unpinned; balance again to plan around it</source>
        <translation>Détaché ; équilibrez de nouveau pour en tenir compte</translation>
    </message>
    <message>
        <source>Reject a move</source>
        <translation>Refuser un déplacement</translation>
    </message>
    <message>
        <source>Rejected; balance again to plan around it</source>
        <translation>Refusé ; équilibrez de nouveau pour en tenir compte</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle : %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Vérification des règles</translation>
    </message>
    <message>
        <source>No rules in conflict were found</source>
        <translation>Aucune règle en conflit n’a été trouvée</translation>
    </message>
    <message>
        <source>Hours, ratios and ARR caps leave room for every account.</source>
        <translation>Heures, ratios et plafonds d’ARR laissent de la place à chaque compte.</translation>
    </message>
    <message>
        <source>%1 rules cannot all hold</source>
        <translation>%1 règles ne peuvent pas toutes tenir</translation>
    </message>
    <message>
        <source>The Rules tab below names them, each with its ways out.</source>
        <translation>L’onglet Règles ci-dessous les nomme, chacune avec ses issues.</translation>
    </message>
    <message>
        <source>Discard proposal</source>
        <translation>Écarter la proposition</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Vérifier les règles</translation>
    </message>
    <message>
        <source>Books will be balanced here once there are accounts and people.</source>
        <translation>Les portefeuilles seront équilibrés ici dès qu’il y aura des comptes et des personnes.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>Proposal discarded; the books are as before</source>
        <translation>Proposition écartée ; les portefeuilles sont comme avant</translation>
    </message>
    <message>
        <source>How much change buys how much balance</source>
        <translation>Combien de changement pour combien d’équilibre</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sans CSM</translation>
    </message>
    <message>
        <source>Balance or stability</source>
        <translation>Équilibre ou stabilité</translation>
    </message>
    <message>
        <source>How much a move costs against balance; solve again to see the effect</source>
        <translation>Ce que coûte un déplacement face à l’équilibre ; recalculez pour voir l’effet</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Set balance against stability</source>
        <translation>Régler équilibre et stabilité</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Count change by</source>
        <translation>Compter le changement par</translation>
    </message>
    <message>
        <source>Count change by the accounts that move or by their ARR</source>
        <translation>Compter le changement par les comptes déplacés ou par leur ARR</translation>
    </message>
    <message>
        <source>“%1” is still running; stop it below or wait for it</source>
        <translation>« %1 » est encore en cours ; arrêtez-le en bas ou attendez</translation>
    </message>
    <message>
        <source>The books as they are</source>
        <translation>Les portefeuilles tels qu’ils sont</translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation>%1 portefeuilles</translation>
    </message>
    <message>
        <source>books</source>
        <translation>portefeuilles</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Finding what each number of moves buys …</source>
        <translation>Recherche de ce qu’apporte chaque nombre de déplacements…</translation>
    </message>
    <message>
        <source>What each number of moves buys will be shown here.</source>
        <translation>Ce qu’apporte chaque nombre de déplacements s’affichera ici.</translation>
    </message>
    <message>
        <source>Show what moves buy</source>
        <translation>Montrer ce qu’apportent les déplacements</translation>
    </message>
    <message>
        <source>Works out the best books for each number of moves, without changing anything; balancing books does it too</source>
        <translation>Calcule les meilleurs portefeuilles pour chaque nombre de déplacements, sans rien changer ; l’équilibrage le fait aussi</translation>
    </message>
    <message>
        <source>The books in force</source>
        <translation>Les portefeuilles en vigueur</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>tel qu’importé</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>an end of the slider</comment>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Books will be balanced here once there are people.</source>
        <translation>Les portefeuilles seront équilibrés ici dès qu’il y aura une équipe.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>Adding up what is proved of these books …</source>
        <translation>Ce qui est prouvé de ces portefeuilles est en cours de calcul …</translation>
    </message>
    <message>
        <source>Choose %1 move</source>
        <translation>Choisir %1 changement</translation>
    </message>
    <message>
        <source>Accept %1 change</source>
        <translation>Accepter %1 changement</translation>
    </message>
    <message>
        <source>%1 change accepted</source>
        <translation>%1 changement accepté</translation>
    </message>
    <message>
        <source>A rule cannot hold</source>
        <translation>Une règle ne peut pas tenir</translation>
    </message>
    <message>
        <source>%1 book</source>
        <translation>%1 portefeuille</translation>
    </message>
    <message>
        <source>Not balanced yet</source>
        <translation>Pas encore équilibré</translation>
    </message>
    <message>
        <source>Balance books proposes who looks after whom: every ratio kept, every account covered, the busiest book lowered, as few customers moved as that takes. Nothing changes before you accept.</source>
        <translation>« Équilibrer les portefeuilles » propose qui suit qui : chaque ratio respecté, chaque compte couvert, le portefeuille le plus chargé allégé, aussi peu de clients déplacés que nécessaire. Rien ne change avant votre accord.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Finding what moves buy</source>
        <translation>Calcul de l’effet des déplacements</translation>
    </message>
    <message>
        <source>Busiest book for each amount of ARR moved</source>
        <translation>Portefeuille le plus chargé selon l’ARR déplacé</translation>
    </message>
    <message>
        <source>Busiest book for each number of moves</source>
        <translation>Portefeuille le plus chargé selon les déplacements</translation>
    </message>
    <message>
        <source>Busiest book for each amount of ARR moved. Drag the handle.</source>
        <translation>Portefeuille le plus chargé selon l’ARR déplacé. Faites glisser la poignée.</translation>
    </message>
    <message>
        <source>Busiest book for each number of moves. Drag the handle.</source>
        <translation>Portefeuille le plus chargé selon les déplacements. Faites glisser la poignée.</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>accounts</comment>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Over ratio</source>
        <translation>Ratio dépassé</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>%1 d’ARR</translation>
    </message>
    <message>
        <source>Balanced: %1 move, busiest book %2</source>
        <translation>Équilibré : %1 déplacement, portefeuille le plus chargé %2</translation>
    </message>
    <message>
        <source>Balanced: %1 moves, busiest book %2</source>
        <translation>Équilibré : %1 déplacements, portefeuille le plus chargé %2</translation>
    </message>
    <message>
        <source>Busiest</source>
        <comment>book</comment>
        <translation>Plus chargé</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BridgeChart</name>
    <message>
        <source>%1, axis starts at %2</source>
        <translation>%1, l’axe commence à %2</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 in %4 steps.</source>
        <translation>De %1 à %2 %3 en %4 étapes.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 in %4 step.</source>
        <translation>De %1 à %2 %3 en %4 étape.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Chart</name>
    <message>
        <source>Picture of the chart</source>
        <translation>Image du graphique</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure and the unit it is in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartCard</name>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Afficher les chiffres en tableau</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommandPalette</name>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Account · %1 · %2</source>
        <translation>Compte · %1 · %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Filter accounts by “%1”</source>
        <translation>Filtrer les comptes par « %1 »</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConflictList</name>
    <message>
        <source>Rules that cannot all hold</source>
        <translation>Règles qui ne peuvent pas toutes tenir</translation>
    </message>
    <message>
        <source>These rules cannot all hold</source>
        <translation>Ces règles ne peuvent pas toutes tenir</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Faire cela</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConsequenceBar</name>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>%1: %2, %3 against %4</source>
        <translation>%1 : %2, %3 par rapport à %4</translation>
    </message>
    <message>
        <source>%1: %2, as in %3</source>
        <translation>%1 : %2, comme dans %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EarlierStates</name>
    <message>
        <source>%1, before an import</source>
        <translation>%1, avant une importation</translation>
    </message>
    <message>
        <source>%1, before a proposal was accepted</source>
        <translation>%1, avant l’acceptation d’une proposition</translation>
    </message>
    <message>
        <source>%1, before going back</source>
        <translation>%1, avant un retour en arrière</translation>
    </message>
    <message>
        <source>%1, before an update of Headroom</source>
        <translation>%1, avant une mise à jour de Headroom</translation>
    </message>
    <message>
        <source>%1, kept as “%2”</source>
        <translation>%1, gardé comme « %2 »</translation>
    </message>
    <message>
        <source>None yet: one is kept before each import and each accepted proposal, and by Ctrl+S</source>
        <translation>Aucun encore : un est gardé avant chaque importation et chaque proposition acceptée, et par Ctrl+S</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExportPage</name>
    <message>
        <source>Assignments</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Every account with its CSM, hours, reason and next best CSM</source>
        <translation>Chaque compte avec son CSM, ses heures, le motif et le meilleur CSM suivant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Only accounts that change CSM, most useful first, for a review</source>
        <translation>Seulement les comptes qui changent de CSM, les plus utiles d’abord, pour relecture</translation>
    </message>
    <message>
        <source>CRM owner load</source>
        <translation>Chargement des propriétaires</translation>
    </message>
    <message>
        <source>Two columns that a CRM loads to set the new owners</source>
        <translation>Deux colonnes qu’un CRM charge pour poser les nouveaux propriétaires</translation>
    </message>
    <message>
        <source>CRM rollback</source>
        <translation>Retour arrière du CRM</translation>
    </message>
    <message>
        <source>The same accounts with the owners they had: takes the load back</source>
        <translation>Les mêmes comptes avec leurs anciens propriétaires : annule le chargement</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>One row per CSM: capacity, workload, ratio and ARR, before, after</source>
        <translation>Une ligne par CSM : capacité, charge, ratio et ARR, avant, après</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Whom to hire and when, the months of the plan, and who takes which account</source>
        <translation>Qui recruter et quand, les mois du plan, et qui prend quel compte</translation>
    </message>
    <message>
        <source>Scenario comparison</source>
        <translation>Comparaison de scénarios</translation>
    </message>
    <message>
        <source>The figures of this scenario beside the one it is compared with</source>
        <translation>Les chiffres de ce scénario à côté de ceux du scénario comparé</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Every number the plan rests on and where it comes from</source>
        <translation>Chaque nombre sur lequel repose le plan, et sa source</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>All tables of a review as the sheets of one XLSX file</source>
        <translation>Tous les tableaux de relecture comme feuilles d’un fichier XLSX</translation>
    </message>
    <message>
        <source>Rows for a check</source>
        <translation>Lignes de contrôle</translation>
    </message>
    <message>
        <source>What the balancing worked with, so that anybody can recompute it</source>
        <translation>Les données de l’équilibrage, pour que chacun puisse recalculer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Main table</source>
        <translation>Tableau principal</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Où faut-il l’enregistrer ?</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Tables of the plan leave from here once there are accounts.</source>
        <translation>Les tableaux du plan partiront d’ici dès qu’il y aura des comptes.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>En attente de : %1</translation>
    </message>
    <message>
        <source>The preview follows as soon as that has ended.</source>
        <translation>L’aperçu suivra dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>L’aperçu a été arrêté</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What shall leave</source>
        <translation>Ce qui doit partir</translation>
    </message>
    <message>
        <source>Tables that can be exported</source>
        <translation>Tableaux exportables</translation>
    </message>
    <message>
        <source>File whose first rows are shown</source>
        <translation>Fichier dont les premières lignes sont affichées</translation>
    </message>
    <message>
        <source>Account column</source>
        <translation>Colonne des comptes</translation>
    </message>
    <message>
        <source>Owner column</source>
        <translation>Colonne des propriétaires</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>Premières lignes de l’export</translation>
    </message>
    <message>
        <source>This table has no rows at present.</source>
        <translation>Ce tableau n’a pas de ligne pour le moment.</translation>
    </message>
    <message>
        <source>Type the name the CRM uses.</source>
        <translation>Saisissez le nom utilisé par le CRM.</translation>
    </message>
    <message>
        <source>The two columns need different names.</source>
        <translation>Les deux colonnes doivent avoir des noms différents.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>%1 · %2 rows, the first %3 are shown</source>
        <translation>%1 · %2 lignes, les %3 premières sont affichées</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 lignes</translation>
    </message>
    <message>
        <source>The proposal is out of date, so the books are exported as accepted so far. Balance again to export a new proposal.</source>
        <translation>La proposition est périmée ; les portefeuilles sont exportés tels qu’acceptés. Équilibrez de nouveau pour exporter une nouvelle proposition.</translation>
    </message>
    <message>
        <source>%1 accounts have no CSM. They stay without one.</source>
        <translation>%1 comptes n’ont pas de CSM. Ils restent sans.</translation>
    </message>
    <message>
        <source>No account changes its CSM, so there is nothing to load.</source>
        <translation>Aucun compte ne change de CSM, il n’y a donc rien à charger.</translation>
    </message>
    <message>
        <source>The scenario is compared with itself. Choose another one to compare with.</source>
        <translation>Le scénario est comparé à lui-même. Choisissez-en un autre à comparer.</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Prêt à exporter</translation>
    </message>
    <message>
        <source>What is shown here is what will be in the file.</source>
        <translation>Ce qui est affiché ici sera dans le fichier.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Avant l’écriture</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export is written as soon as that has ended.</source>
        <translation>L’export sera écrit dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Écriture de l’export</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’export a été arrêté</translation>
    </message>
    <message>
        <source>No file is left half written.</source>
        <translation>Aucun fichier ne reste à moitié écrit.</translation>
    </message>
    <message>
        <source>%1 · %2 row</source>
        <translation>%1 · %2 ligne</translation>
    </message>
    <message>
        <source>%1 account has no CSM. It stays without one.</source>
        <translation>%1 compte n’a pas de CSM. Il reste sans CSM.</translation>
    </message>
    <message>
        <source>The preview is being made …</source>
        <translation>Création de l’aperçu…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FairnessColumns</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renews in a year</source>
        <translation>Renouvelé dans l’année</translation>
    </message>
    <message>
        <source>Fullest quarter</source>
        <translation>Trimestre le plus chargé</translation>
    </message>
    <message>
        <source>ARR at risk</source>
        <translation>ARR à risque</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Arrivent</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Partent</translation>
    </message>
    <message>
        <source>Share by capacity</source>
        <translation>Part selon la capacité</translation>
    </message>
    <message>
        <source>ARR of that share</source>
        <translation>ARR de cette part</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Most renewals in one calendar quarter, of this one and the next four</source>
        <translation>Le plus de renouvellements en un trimestre civil, de celui-ci et des quatre suivants</translation>
    </message>
    <message>
        <source>Red health, or lifecycle at risk</source>
        <translation>Santé rouge, ou phase à risque</translation>
    </message>
    <message>
        <source>ARR at risk ÷ ARR of the book</source>
        <translation>ARR à risque ÷ ARR du portefeuille</translation>
    </message>
    <message>
        <source>Customers whose CSM changes to this one, those without one included</source>
        <translation>Clients qui passent à ce CSM, ceux sans CSM compris</translation>
    </message>
    <message>
        <source>Customers whose CSM changes away from this one</source>
        <translation>Clients qui quittent ce CSM</translation>
    </message>
    <message>
        <source>ARR of all whom the same people can serve, shared out by capacity: what the points for uneven ARR aim at</source>
        <translation>ARR de tous ceux que les mêmes personnes peuvent servir, réparti selon la capacité : ce que visent les points pour un ARR inégal</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir : %1</translation>
    </message>
    <message>
        <source>Paths, separated by semicolons; or drop files</source>
        <translation>Chemins séparés par des points-virgules ; ou déposez des fichiers</translation>
    </message>
    <message>
        <source>Type a path, drop a file or browse</source>
        <translation>Saisissez un chemin, déposez un fichier ou parcourez</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Format</name>
    <message>
        <source>B</source>
        <comment>billions, behind the number</comment>
        <translation> Md</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions, behind the number</comment>
        <translation> M</translation>
    </message>
    <message>
        <source>K</source>
        <comment>thousands, behind the number</comment>
        <translation> k</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>pas de capacité</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 ETP</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FrontierCurve</name>
    <message>
        <source>1 move</source>
        <translation>1 déplacement</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 déplacements</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>Accounts moved</source>
        <translation>Comptes déplacés</translation>
    </message>
    <message>
        <source>busiest book %1</source>
        <translation>portefeuille le plus chargé %1</translation>
    </message>
    <message>
        <source>proven limit %1</source>
        <translation>limite prouvée %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>moves → busiest book</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 chosen, busiest book %2.</source>
        <translation>%1 choisis, portefeuille le plus chargé %2.</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <comment>amount that changes its CSM</comment>
        <translation>%1 d’ARR</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR déplacé</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>broken, as today</source>
        <translation>enfreintes, comme aujourd’hui</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Guidance</name>
    <message>
        <source>From data to decision</source>
        <translation>Des données à la décision</translation>
    </message>
    <message>
        <source>Start with what is open</source>
        <translation>Commencez par ce qui attend</translation>
    </message>
    <message>
        <source>Everything that needs a decision is listed here, each with a link to where it is decided.</source>
        <translation>Tout ce qui demande une décision est ici, avec un lien vers l’endroit où la prendre.</translation>
    </message>
    <message>
        <source>One main action on every page</source>
        <translation>Une action principale par page</translation>
    </message>
    <message>
        <source>Balance books proposes who looks after whom. Nothing changes before you accept, and Undo takes back anything.</source>
        <translation>« Équilibrer les portefeuilles » propose qui suit qui. Rien ne change avant que vous n’acceptiez, et Annuler revient sur tout.</translation>
    </message>
    <message>
        <source>Try it in a scenario</source>
        <translation>Essayez dans un scénario</translation>
    </message>
    <message>
        <source>A scenario keeps only what it changes. Make one for “hiring freeze”, and compare it on the Scenarios page.</source>
        <translation>Un scénario ne garde que ce qu’il change. Créez-en un pour un « gel des embauches » et comparez-le sur la page Scénarios.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demandez</translation>
    </message>
    <message>
        <source>Find any account or CSM here. F1 explains the page you are on, and how each of its figures is computed.</source>
        <translation>Trouvez ici tout compte et tout CSM. F1 explique la page où vous êtes et le calcul de chacun de ses chiffres.</translation>
    </message>
    <message>
        <source>The pages follow the work: bring in data, plan books and hiring, decide. Ctrl+1 to Ctrl+9 and Ctrl+0 open them.</source>
        <translation>Les pages suivent le travail : importer les données, planifier portefeuilles et recrutements, décider. Ctrl+1 à Ctrl+9 et Ctrl+0 les ouvrent.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeatMap</name>
    <message>
        <source>Rows of the map</source>
        <translation>Lignes de la carte</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>%1 and %2 of %3.</source>
        <translation>%1 et %2 : %3.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HelpWindow</name>
    <message>
        <source>Help – Headroom</source>
        <translation>Aide – Headroom</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Sujets de l’aide</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HireCostCurve</name>
    <message>
        <source>Hires</source>
        <translation>Recrutements</translation>
    </message>
    <message>
        <source>%1 hires</source>
        <translation>%1 recrutements</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>ce plan</translation>
    </message>
    <message>
        <source>%1 hires are the cheapest: %2.</source>
        <translation>%1 recrutements sont le moins cher : %2.</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>%1 hire</source>
        <translation>%1 recrutement</translation>
    </message>
    <message>
        <source>%1 hire is the cheapest: %2.</source>
        <translation>%1 recrutement est le moins cher&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringDetails</name>
    <message>
        <source>What the cost depends on most</source>
        <translation>Ce dont le coût dépend le plus</translation>
    </message>
    <message>
        <source>Cost against number of hires</source>
        <translation>Coût selon le nombre de recrutements</translation>
    </message>
    <message>
        <source>Was the forecast right before?</source>
        <translation>La prévision avait-elle raison ?</translation>
    </message>
    <message>
        <source>No segment has the two years of history and more that a test needs.</source>
        <translation>Aucun segment n’a les plus de deux ans d’historique qu’il faut pour un test.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Working out what the plan depends on</source>
        <translation>Calcul de ce dont dépend le plan</translation>
    </message>
    <message>
        <source>Salaries, hiring and missing capacity as expected, of the plan with exactly so many hires. All are planned with the same safety, so the cost need not fall evenly.</source>
        <translation>Salaires, recrutement et capacité manquante attendus du plan avec exactement autant de recrutements. Tous sont planifiés avec la même marge, le coût ne baisse donc pas toujours régulièrement.</translation>
    </message>
    <message>
        <source>Forecasts from every earlier month on, compared with what came. Few origins: ± is one standard error of the share within the 80% limits.</source>
        <translation>Prévisions depuis chaque mois passé, comparées à ce qui est venu. Peu d’origines : ± est une erreur type de la part dans les limites de 80 %.</translation>
    </message>
    <message>
        <source>Change of the cost when one assumption changes and the plan stays; %1 simulated futures</source>
        <translation>Variation du coût quand une hypothèse change et que le plan reste ; %1 futurs simulés</translation>
    </message>
    <message>
        <source>as assumed</source>
        <translation>comme supposé</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>The cost depends most on: %1</source>
        <translation>Le coût dépend surtout de : %1</translation>
    </message>
    <message>
        <source>What planning ahead is worth</source>
        <translation>Ce que vaut planifier à l’avance</translation>
    </message>
    <message>
        <source>Salaries, hiring and missing capacity in the same %1 simulated futures, by the rule that requisitions are opened by; without budget, cap and freeze</source>
        <translation>Salaires, recrutement et capacité manquante dans les mêmes %1 futurs simulés, selon la règle d’ouverture des postes ; sans budget, plafond ni gel</translation>
    </message>
    <message>
        <source>No assumption alters the cost.</source>
        <translation>Aucune hypothèse ne change le coût.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringPage</name>
    <message>
        <source>The plan has no level &quot;%1&quot;.</source>
        <translation>Le plan n’a pas de niveau « %1 ».</translation>
    </message>
    <message>
        <source>Write the month of the start like 2027-06, not &quot;%1&quot;.</source>
        <translation>Écrivez le mois du début comme 2027-06, pas « %1 ».</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Utiliser ce plan</translation>
    </message>
    <message>
        <source>The hiring roadmap will be here once accounts are imported.</source>
        <translation>Le plan de recrutement sera ici dès que des comptes seront importés.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Recrutements</translation>
    </message>
    <message>
        <source>Open next</source>
        <translation>À ouvrir ensuite</translation>
    </message>
    <message>
        <source>Chance of being short</source>
        <translation>Risque de manquer</translation>
    </message>
    <message>
        <source>Cost of the hires</source>
        <translation>Coût des recrutements</translation>
    </message>
    <message>
        <source>Capacity needed and in seat</source>
        <translation>Capacité nécessaire et en poste</translation>
    </message>
    <message>
        <source>When to open, start and be productive</source>
        <translation>Quand ouvrir, commencer et être opérationnel</translation>
    </message>
    <message>
        <source>Grey: requisition open · light: ramping · solid: full book. Drag to move a start.</source>
        <translation>Gris : poste ouvert · clair : montée en charge · plein : portefeuille complet. Faites glisser pour déplacer un début.</translation>
    </message>
    <message>
        <source>Each with its dates and the customer count that triggers it. Start, level and region can be typed.</source>
        <translation>Chacun avec ses dates et le nombre de clients qui le déclenche. Début, niveau et région se saisissent.</translation>
    </message>
    <message>
        <source>No hire is needed within the horizon.</source>
        <translation>Aucun recrutement n’est nécessaire d’ici l’horizon.</translation>
    </message>
    <message>
        <source>Which accounts the hires take, and when</source>
        <translation>Quels comptes prennent les recrutés, et quand</translation>
    </message>
    <message>
        <source>No hire has an account yet.</source>
        <translation>Aucun recrutement n’a encore de compte.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Growth, supply and limits; each with where it comes from</source>
        <translation>Croissance, offre et limites ; chacune avec sa source</translation>
    </message>
    <message>
        <source>Planning hires</source>
        <translation>Planification des recrutements</translation>
    </message>
    <message>
        <source>Use the hiring plan</source>
        <translation>Utiliser le plan de recrutement</translation>
    </message>
    <message>
        <source>%1 hires are in the plan</source>
        <translation>%1 recrutements sont dans le plan</translation>
    </message>
    <message>
        <source>Projecting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>FTE, ramp-weighted, after attrition. %1 simulated futures; triangles are start dates.</source>
        <translation>ETP, pondérés par la montée en charge, après départs. %1 futurs simulés ; les triangles sont les débuts.</translation>
    </message>
    <message>
        <source>Cost of the hires %1 · %2</source>
        <translation>Coût des recrutements %1 · %2</translation>
    </message>
    <message>
        <source>The proposal on the Books page first, then from the fullest books until the hire&apos;s is as full as those beside it, less the room for customers still to be won; no faster than the ramp allows</source>
        <translation>D’abord la proposition de la page Portefeuilles, puis depuis les portefeuilles les plus pleins jusqu’à ce que le nouveau soit aussi plein que ses voisins, moins la place des clients encore à gagner ; pas plus vite que la montée en charge</translation>
    </message>
    <message>
        <source>chance of being short</source>
        <translation>risque de manquer</translation>
    </message>
    <message>
        <source>Chance of being short of capacity</source>
        <translation>Risque de manquer de capacité</translation>
    </message>
    <message>
        <source>Share of simulated futures in which supply is below demand, by segment and month</source>
        <translation>Part des futurs simulés où l’offre est sous la demande, par segment et par mois</translation>
    </message>
    <message>
        <source>Move a start date</source>
        <translation>Déplacer une date de début</translation>
    </message>
    <message>
        <source>%1 now starts in %2</source>
        <translation>%1 commence maintenant en %2</translation>
    </message>
    <message>
        <source>The plan is being worked out anew; try again in a moment.</source>
        <translation>Le plan est en cours de recalcul ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A hire cannot start before %1.</source>
        <translation>Un recrutement ne peut pas commencer avant %1.</translation>
    </message>
    <message>
        <source>Change a hire</source>
        <translation>Modifier un recrutement</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>Modifier une hypothèse</translation>
    </message>
    <message>
        <source>Hiring roadmap</source>
        <translation>Plan de recrutement</translation>
    </message>
    <message>
        <source>“%1” is still running; stop it below or wait for it</source>
        <translation>« %1 » est encore en cours ; arrêtez-le en bas ou attendez</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Add hire…</source>
        <translation>Ajouter un recrutement…</translation>
    </message>
    <message>
        <source>Add a hire</source>
        <translation>Ajouter un recrutement</translation>
    </message>
    <message>
        <source>%1 was added; its start, level and region can be typed</source>
        <translation>%1 est ajouté ; début, niveau et région se saisissent</translation>
    </message>
    <message>
        <source>Remove a hire</source>
        <translation>Retirer un recrutement</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 est retiré</translation>
    </message>
    <message>
        <source>Add another for %1</source>
        <translation>Un autre pour %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 hire is in the plan</source>
        <translation>%1 recrutement est dans le plan</translation>
    </message>
    <message>
        <source>The plan ends in %1; nobody can start after that.</source>
        <translation>Le plan s’arrête en %1 ; personne ne peut commencer après.</translation>
    </message>
    <message>
        <source>Demand and supply are being projected …</source>
        <translation>La demande et la capacité sont en cours de projection…</translation>
    </message>
    <message>
        <source>There is no projection.</source>
        <translation>Il n’y a pas de projection.</translation>
    </message>
    <message>
        <source>ARR left uncovered</source>
        <translation>ARR non couvert</translation>
    </message>
    <message>
        <source>Planned: %1 hire. It counts once you use the plan.</source>
        <translation>Planifié : %1 recrutement. Il compte dès que vous utilisez le plan.</translation>
    </message>
    <message>
        <source>Planned: %1 hires. They count once you use the plan.</source>
        <translation>Planifié : %1 recrutements. Ils comptent dès que vous utilisez le plan.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringProjection</name>
    <message>
        <source>Projecting demand and supply</source>
        <translation>Projection de la demande et de l’offre</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringSides</name>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Minimum coverage</source>
        <translation>Couverture minimale</translation>
    </message>
    <message>
        <source>People in the team who serve a segment, region or language; what is missing is hired as early as possible</source>
        <translation>Personnes de l’équipe pour un segment, une région ou une langue ; ce qui manque est recruté au plus tôt</translation>
    </message>
    <message>
        <source>Where growth and attrition come from</source>
        <translation>D’où viennent la croissance et les départs</translation>
    </message>
    <message>
        <source>What you type under Assumptions comes first, then the finance forecast, then the history</source>
        <translation>Ce que vous saisissez sous Hypothèses vient d’abord, puis la prévision financière, puis l’historique</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>À propos de l’historique</translation>
    </message>
    <message>
        <source>What is odd about it and what was made of it</source>
        <translation>Ce qu’il a d’étrange et ce qui en a été fait</translation>
    </message>
    <message>
        <source>To add as the team outgrows &quot;CSMs per manager&quot; under Assumptions; those of today&apos;s team are taken to be there</source>
        <translation>À ajouter quand l’équipe dépasse « CSM par manager » sous Hypothèses ; ceux de l’équipe actuelle sont supposés présents</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportOptions</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>Accounts file</source>
        <translation>Fichier des comptes</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>Fichier de l’équipe</translation>
    </message>
    <message>
        <source>Growth history file</source>
        <translation>Fichier d’historique de croissance</translation>
    </message>
    <message>
        <source>Forecast file</source>
        <translation>Fichier de prévision</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme trouvé</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>point : 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>virgule : 1.234,5</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Ordre de la date</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>as in the plan</source>
        <translation>comme dans le plan</translation>
    </message>
    <message>
        <source>from the rules</source>
        <translation>d’après les règles</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>d’après le fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>EUR=1.08 USD=0.79</source>
        <translation>EUR=1.08 USD=0.79</translation>
    </message>
    <message>
        <source>What one unit of a currency is in the plan&apos;s currency</source>
        <translation>Ce que vaut une unité d’une devise dans la devise du plan</translation>
    </message>
    <message>
        <source>There is no file of this name. Check the path or browse.</source>
        <translation>Aucun fichier ne porte ce nom. Vérifiez le chemin ou parcourez.</translation>
    </message>
    <message>
        <source>Type a day as 2027-01-31.</source>
        <translation>Saisissez un jour comme 2027-01-31.</translation>
    </message>
    <message>
        <source>Type rates as EUR=1.08.</source>
        <translation>Saisissez les taux comme EUR=1.08.</translation>
    </message>
    <message>
        <source>Type a line number; 0 is none.</source>
        <translation>Saisissez un numéro de ligne ; 0 pour aucune.</translation>
    </message>
    <message>
        <source>Choose a table to import</source>
        <translation>Choisir un tableau à importer</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>trouvé : %1</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>no workbook</source>
        <translation>pas de classeur</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX here, choose a file, or paste cells of a spreadsheet. You will see how it is read before anything is written.</source>
        <translation>Déposez ici un CSV ou un XLSX, choisissez un fichier, ou collez les cellules d’un tableur. Vous verrez comment c’est lu avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>En attente de : %1</translation>
    </message>
    <message>
        <source>The files are read as soon as that has ended.</source>
        <translation>Les fichiers sont lus dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>CSV or XLSX as they were exported. A file that is not given leaves its part of the plan as it is.</source>
        <translation>CSV ou XLSX tels qu’exportés. Un fichier absent laisse sa partie du plan telle quelle.</translation>
    </message>
    <message>
        <source>Questions the file leaves open</source>
        <translation>Questions que le fichier laisse ouvertes</translation>
    </message>
    <message>
        <source>Accounts in the file</source>
        <translation>Comptes dans le fichier</translation>
    </message>
    <message>
        <source>ARR in the file</source>
        <translation>ARR dans le fichier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>How the columns are read</source>
        <translation>Comment les colonnes sont lues</translation>
    </message>
    <message>
        <source>Change what a column is and the files are read again at once.</source>
        <translation>Changez ce qu’est une colonne et les fichiers sont relus aussitôt.</translation>
    </message>
    <message>
        <source>Columns and what they are read as</source>
        <translation>Colonnes et leur lecture</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Constats de l’import</translation>
    </message>
    <message>
        <source>Every row was read without a remark.</source>
        <translation>Chaque ligne a été lue sans remarque.</translation>
    </message>
    <message>
        <source>Save rows as CSV…</source>
        <translation>Enregistrer les lignes en CSV…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Accounts that are new, changed or gone</source>
        <translation>Comptes nouveaux, modifiés ou disparus</translation>
    </message>
    <message>
        <source>The first %1 accounts. Locks, pins, overrides and scenarios stay.</source>
        <translation>Les %1 premiers comptes. Verrous, épingles, saisies à la main et scénarios restent.</translation>
    </message>
    <message>
        <source>Account by account, before anything is written. Locks, pins, overrides and scenarios stay.</source>
        <translation>Compte par compte, avant que rien ne soit écrit. Verrous, épingles, saisies à la main et scénarios restent.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>As they stand in the file</source>
        <translation>Telles qu’elles sont dans le fichier</translation>
    </message>
    <message>
        <source>File whose first rows are shown</source>
        <translation>Fichier dont les premières lignes sont affichées</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
        <source>The import is being worked out</source>
        <translation>L’import est en cours de calcul</translation>
    </message>
    <message>
        <source>The plan stays as it is until that is done.</source>
        <translation>Jusque-là, le plan reste tel qu’il est.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing was stopped</source>
        <translation>L’import a été arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed in the plan.</source>
        <translation>Rien n’a été changé dans le plan.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 gone</source>
        <translation>Importé : %1 nouveaux, %2 modifiés, %3 disparus</translation>
    </message>
    <message>
        <source>Left out or open: %1 · to check: %2 · notes: %3</source>
        <translation>Laissés de côté ou ouverts : %1 · à vérifier : %2 · remarques : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personnes dans le fichier</translation>
    </message>
    <message>
        <source>accounts stay as they are</source>
        <translation>les comptes restent tels quels</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>pas encore réglé</translation>
    </message>
    <message>
        <source>%1; the file names no currency</source>
        <translation>%1 ; le fichier n’indique pas de devise</translation>
    </message>
    <message>
        <source>not in the plan yet</source>
        <translation>pas encore dans le plan</translation>
    </message>
    <message>
        <source>other values than in the plan</source>
        <translation>autres valeurs que dans le plan</translation>
    </message>
    <message>
        <source>as in the plan</source>
        <translation>comme dans le plan</translation>
    </message>
    <message>
        <source>in the plan, not in the file: they go</source>
        <translation>dans le plan, pas dans le fichier : ils disparaissent</translation>
    </message>
    <message>
        <source>rows that cannot be read</source>
        <translation>lignes illisibles</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 nouveaux, %2 modifiés, %3 disparus</translation>
    </message>
    <message>
        <source>What the column is read as</source>
        <translation>Comment la colonne est lue</translation>
    </message>
    <message>
        <source>There is no field “%1”. Press Enter on the row to see all of them.</source>
        <translation>Il n’y a pas de champ « %1 ». Appuyez sur Entrée dans la ligne pour les voir tous.</translation>
    </message>
    <message>
        <source>import findings.csv</source>
        <translation>constats de l’import.csv</translation>
    </message>
    <message>
        <source>Findings are in %1</source>
        <translation>Les constats sont dans %1</translation>
    </message>
    <message>
        <source>This finding is about the file and cannot be ignored. Mend the file, or answer the questions.</source>
        <translation>Ce constat porte sur le fichier et ne peut être ignoré. Corrigez le fichier, ou répondez aux questions.</translation>
    </message>
    <message>
        <source>Heed a finding again</source>
        <translation>Tenir compte à nouveau d’un constat</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer un constat</translation>
    </message>
    <message>
        <source>The files are being read again</source>
        <translation>Les fichiers sont relus</translation>
    </message>
    <message>
        <source>What is shown below is of the reading before.</source>
        <translation>Ce qui est affiché dessous vient de la lecture précédente.</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 ligne lue</translation>
    </message>
</context>
<context>
    <name>headroom::ui::JobStrip</name>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 ligne lue</translation>
    </message>
    <message>
        <source>best plan %1 better than the first</source>
        <translation>meilleur plan : %1 de mieux que le premier</translation>
    </message>
</context>
<context>
    <name>headroom::ui::KpiCard</name>
    <message>
        <source>Show how this is calculated</source>
        <translation>Montrer le calcul</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <translation>Headroom %1</translation>
    </message>
    <message>
        <source>Capacity and books of business for Customer Success. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Capacité et portefeuilles de clients pour le Customer Success. Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Headroom ended without being closed last time</source>
        <translation>Headroom s’est terminé la dernière fois sans être fermé</translation>
    </message>
    <message>
        <source>This is the plan as it was then; every change you made is in it.</source>
        <translation>Voici le plan tel qu’il était ; tous vos changements y sont.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>%1 – Headroom</source>
        <translation>%1 – Headroom</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>Le graphique est dans %1</translation>
    </message>
    <message>
        <source>The chart could not be written</source>
        <translation>Le graphique n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>%1 is as it was. Choose another folder, or make room there.</source>
        <translation>%1 est comme avant. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MoveColumns</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>From&apos;s load</source>
        <translation>Charge de départ</translation>
    </message>
    <message>
        <source>To&apos;s load</source>
        <translation>Charge d’arrivée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>Lost its CSM; balancing books finds the next</source>
        <translation>A perdu son CSM ; l’équilibrage trouve le suivant</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NumberEdit</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 ETP</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Il faut un nombre ici.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits, such as %1.</source>
        <translation>Ce n’est pas un nombre. Saisissez des chiffres, comme %1.</translation>
    </message>
    <message>
        <source>The least is %1.</source>
        <translation>Le minimum est %1.</translation>
    </message>
    <message>
        <source>The most is %1.</source>
        <translation>Le maximum est %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverlayLines</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>%1 ends at %2 %3.</source>
        <translation>%1 finit à %2 %3.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>The figures of your team will be here once accounts are imported.</source>
        <translation>Les chiffres de votre équipe seront ici dès que des comptes seront importés.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>CSM capacity</source>
        <translation>Capacité CSM</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>Next requisition</source>
        <translation>Prochain poste</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Demande une décision</translation>
    </message>
    <message>
        <source>Coverage by segment</source>
        <translation>Couverture par segment</translation>
    </message>
    <message>
        <source>Monthly workload ÷ capacity, one bar per CSM. Shaded: healthy band.</source>
        <translation>Charge mensuelle ÷ capacité, une barre par CSM. Ombré : zone saine.</translation>
    </message>
    <message>
        <source>Full-time equivalents, ramp-weighted</source>
        <translation>Équivalents temps plein, pondérés par la montée en charge</translation>
    </message>
    <message>
        <source>Demand cannot be projected</source>
        <translation>La demande ne peut pas être projetée</translation>
    </message>
    <message>
        <source>Projecting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Rien ne demande de décision.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Demand and supply are being projected …</source>
        <translation>La demande et la capacité sont en cours de projection…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PagePrinting</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 · %2 · scenario %3 · as of %4</source>
        <translation>%1 · %2 · scénario %3 · au %4</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>L’imprimante ne répond pas. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>“%1” is still running; stop it below or wait for it</source>
        <translation>« %1 » est encore en cours ; arrêtez-le en bas ou attendez</translation>
    </message>
    <message>
        <source>Save the board report</source>
        <translation>Enregistrer le rapport pour la direction</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Rapport pour la direction</translation>
    </message>
    <message>
        <source>Making the board report</source>
        <translation>Préparation du rapport pour la direction</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanDocument</name>
    <message>
        <source>New scenario %1</source>
        <translation>Nouveau scénario %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Supprimer le scénario %1</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Écarter la proposition</translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation>Renommer le scénario %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanOpening</name>
    <message>
        <source>Headroom plans (*.headroom)</source>
        <translation>Plans Headroom (*.headroom)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Where shall the plan be?</source>
        <translation>Où le plan doit-il être ?</translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation>Ouverture du plan</translation>
    </message>
    <message>
        <source>New plan.headroom</source>
        <translation>Nouveau plan.headroom</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Création du plan</translation>
    </message>
    <message>
        <source>Opening the sample plan</source>
        <translation>Ouverture du plan d’exemple</translation>
    </message>
    <message>
        <source>Copy of %1.headroom</source>
        <translation>Copie de %1.headroom</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Une copie est dans %1</translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation>Ce plan est déjà ouvert</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Gone back; the state before that is in File, Earlier states</source>
        <translation>Retour effectué ; l’état précédent est dans Fichier, États antérieurs</translation>
    </message>
    <message>
        <source>A copy is being saved already</source>
        <translation>Une copie est déjà en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Keeping this version</source>
        <translation>Cette version est gardée</translation>
    </message>
    <message>
        <source>Kept as “%1”: File, Earlier states goes back to it</source>
        <translation>Gardée comme « %1 » : Fichier, États antérieurs y revient</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanRenderer</name>
    <message>
        <source>Monthly workload ÷ capacity, one pair of bars per CSM. Shaded: healthy band.</source>
        <translation>Charge mensuelle ÷ capacité, une paire de barres par CSM. Ombré : zone saine.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Monthly workload ÷ capacity of the %1 fullest books of %2, before or after. Shaded: healthy band.</source>
        <translation>Charge mensuelle ÷ capacité des %1 portefeuilles les plus chargés sur %2, avant ou après. Ombré : zone saine.</translation>
    </message>
    <message>
        <source>Accounts by ARR and complexity</source>
        <translation>Comptes par ARR et complexité</translation>
    </message>
    <message>
        <source>%1 account; lines are the thresholds between segments</source>
        <translation>%1 compte&#xa0;; les lignes sont les seuils entre segments</translation>
    </message>
    <message>
        <source>%1 accounts; lines are the thresholds between segments</source>
        <translation>%1 comptes ; les lignes sont les seuils entre segments</translation>
    </message>
    <message>
        <source>How much change buys how much balance</source>
        <translation>Combien de changement pour combien d’équilibre</translation>
    </message>
    <message>
        <source>Busiest book&apos;s utilisation for each number of moves</source>
        <translation>Occupation du portefeuille le plus chargé selon le nombre de déplacements</translation>
    </message>
    <message>
        <source>FTE needed and in seat, ramp-weighted, after attrition; triangles are start dates</source>
        <translation>ETP nécessaires et en poste, pondérés par la montée en charge, après départs ; les triangles sont les débuts</translation>
    </message>
    <message>
        <source>When to open, start and be productive</source>
        <translation>Quand ouvrir, commencer et être opérationnel</translation>
    </message>
    <message>
        <source>Grey: requisition open · light: ramping · solid: full book</source>
        <translation>Gris : poste ouvert · clair : montée en charge · plein : portefeuille complet</translation>
    </message>
    <message>
        <source>FTE needed by scenario</source>
        <translation>ETP nécessaires par scénario</translation>
    </message>
    <message>
        <source>Full-time equivalents, expected growth</source>
        <translation>Équivalents temps plein, croissance attendue</translation>
    </message>
</context>
<context>
    <name>headroom::ui::QuickFilter</name>
    <message>
        <source>none</source>
        <comment>an empty cell</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is no column called “%1”; “%2” is searched as text.</source>
        <translation>Il n’y a pas de colonne « %1 » ; « %2 » est cherché comme texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”; it is searched as text.</source>
        <translation>« %1 » ne se compare pas à « %2 » ; c’est cherché comme texte.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RatesBar</name>
    <message>
        <source>Keep customers where they are</source>
        <translation>Garder les clients où ils sont</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Level the books</source>
        <translation>Niveler les portefeuilles</translation>
    </message>
    <message>
        <source>Rates of your own</source>
        <translation>Tarifs personnels</translation>
    </message>
    <message>
        <source>How change is weighed against balance</source>
        <translation>Comment le changement est pondéré face à l’équilibre</translation>
    </message>
    <message>
        <source>Sets the slider and the rates of moves and utilisation; Undo takes it back</source>
        <translation>Fixe le curseur et les tarifs des déplacements et de l’occupation ; Annuler le reprend</translation>
    </message>
    <message>
        <source>%1 more for each 100K of ARR, %2 more where it is delicate. 1 % of utilisation costs %3 in the busiest book, %4 above and %5 below the team&apos;s target. Another region costs %6, language %7, industry %8.</source>
        <translation>%1 de plus par 100K d’ARR, %2 de plus s’il est délicat. 1 % d’occupation coûte %3 dans le portefeuille le plus chargé, %4 au-dessus et %5 au-dessous de la cible de l’équipe. Une autre région coûte %6, langue %7, secteur %8.</translation>
    </message>
    <message>
        <source>Wei&amp;gh</source>
        <translation>Pon&amp;dérer</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>A move costs %1, as much as %2 % of utilisation of the busiest book.</source>
        <translation>Un déplacement coûte %1, autant que %2 % d’occupation du portefeuille le plus chargé.</translation>
    </message>
    <message>
        <source>A move costs %1.</source>
        <translation>Un déplacement coûte %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReportPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RuleList</name>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>No book above</source>
        <translation>Aucun portefeuille au-dessus</translation>
    </message>
    <message>
        <source>%1 books over</source>
        <translation>%1 portefeuilles au-dessus</translation>
    </message>
    <message>
        <source>Ratio maximum of each segment</source>
        <translation>Ratio maximal de chaque segment</translation>
    </message>
    <message>
        <source>see Segments</source>
        <translation>voir Segments</translation>
    </message>
    <message>
        <source>ARR caps of the levels</source>
        <translation>Plafonds d’ARR des niveaux</translation>
    </message>
    <message>
        <source>CSMs only take segments they serve</source>
        <translation>Les CSM ne prennent que les segments qu’ils suivent</translation>
    </message>
    <message>
        <source>%1 accounts outside</source>
        <translation>%1 comptes en dehors</translation>
    </message>
    <message>
        <source>… and regions they serve</source>
        <translation>… et les régions qu’ils suivent</translation>
    </message>
    <message>
        <source>… and languages they speak</source>
        <translation>… et les langues qu’ils parlent</translation>
    </message>
    <message>
        <source>Families keep together</source>
        <translation>Les familles restent ensemble</translation>
    </message>
    <message>
        <source>%1 accounts apart</source>
        <translation>%1 comptes séparés</translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation>Déplacements au plus</translation>
    </message>
    <message>
        <source>Locked and pinned accounts stay</source>
        <translation>Les comptes verrouillés et épinglés restent</translation>
    </message>
    <message>
        <source>by the locks below</source>
        <translation>selon les verrous ci-dessous</translation>
    </message>
    <message>
        <source>%1 accounts moved</source>
        <translation>%1 comptes déplacés</translation>
    </message>
    <message>
        <source>counted above</source>
        <translation>compté plus haut</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>Locked: renewal near</source>
        <translation>Verrouillé : renouvellement proche</translation>
    </message>
    <message>
        <source>… within days</source>
        <translation>… dans un délai en jours</translation>
    </message>
    <message>
        <source>Locked: at risk</source>
        <translation>Verrouillé : à risque</translation>
    </message>
    <message>
        <source>Locked: onboarding</source>
        <translation>Verrouillé : démarrage</translation>
    </message>
    <message>
        <source>Locked: moved recently</source>
        <translation>Verrouillé : déplacé récemment</translation>
    </message>
    <message>
        <source>Most changes of CSM in 24 months</source>
        <translation>Changements de CSM au plus en 24 mois</translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>Épinglé à la main</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>sur le tableau</translation>
    </message>
    <message>
        <source>Points: a change of CSM</source>
        <translation>Points : un changement de CSM</translation>
    </message>
    <message>
        <source>… more for each 100K of ARR</source>
        <translation>… de plus par 100 k d’ARR</translation>
    </message>
    <message>
        <source>… more where it is delicate</source>
        <translation>… de plus quand c’est délicat</translation>
    </message>
    <message>
        <source>Points: another region</source>
        <translation>Points : autre région</translation>
    </message>
    <message>
        <source>Points: another language</source>
        <translation>Points : autre langue</translation>
    </message>
    <message>
        <source>Points: another industry</source>
        <translation>Points : autre secteur</translation>
    </message>
    <message>
        <source>Points: 0.1% of the busiest book</source>
        <translation>Points : 0,1 % du portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>Points: 0.1% above the team&apos;s target</source>
        <translation>Points : 0,1 % au-dessus de la cible de l’équipe</translation>
    </message>
    <message>
        <source>Points: 0.1% below the team&apos;s target</source>
        <translation>Points : 0,1 % au-dessous de la cible de l’équipe</translation>
    </message>
    <message>
        <source>Points: 0.1% above capacity</source>
        <translation>Points : 0,1 % au-delà de la capacité</translation>
    </message>
    <message>
        <source>Points: 0.1% off the fair share of ARR</source>
        <translation>Points : 0,1 % hors de la part équitable d’ARR</translation>
    </message>
    <message>
        <source>Points: 0.1% off the fair share of risk</source>
        <translation>Points : 0,1 % hors de la part équitable de risque</translation>
    </message>
    <message>
        <source>%1 account outside</source>
        <translation>%1 compte en dehors</translation>
    </message>
    <message>
        <source>%1 account apart</source>
        <translation>%1 compte séparé</translation>
    </message>
    <message>
        <source>%1 account moved</source>
        <translation>%1 compte déplacé</translation>
    </message>
    <message>
        <source>cap passed</source>
        <translation>plafond dépassé</translation>
    </message>
    <message>
        <source>%1 book over</source>
        <translation>%1 portefeuille au-dessus</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>%1 compte</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SaveNotices</name>
    <message>
        <source>Closing now would lose your newest changes.</source>
        <translation>Fermer maintenant ferait perdre vos derniers changements.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All changes are saved again</source>
        <translation>Tous les changements sont de nouveau enregistrés</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScatterThresholds</name>
    <message>
        <source>Annual recurring revenue (log scale)</source>
        <translation>Revenu annuel récurrent (échelle logarithmique)</translation>
    </message>
    <message>
        <source>Complexity score, 0–100</source>
        <translation>Score de complexité, 0–100</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>%1 d’ARR</translation>
    </message>
    <message>
        <source>complexity %1</source>
        <translation>complexité %1</translation>
    </message>
    <message>
        <source>no complexity score, drawn at 0</source>
        <translation>pas de score de complexité, dessiné à 0</translation>
    </message>
    <message>
        <source>Type an amount, such as 120K.</source>
        <translation>Saisissez un montant, comme 120K.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Saisissez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>%1 accounts.</source>
        <translation>%1 comptes.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>ARR from</source>
        <translation>ARR à partir de</translation>
    </message>
    <message>
        <source>Complexity from</source>
        <translation>Complexité à partir de</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>%1 account.</source>
        <translation>%1 compte.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Type more than %1.</source>
        <translation>Saisissez plus de %1.</translation>
    </message>
    <message>
        <source>Type more than %1 and less than %2.</source>
        <translation>Saisissez plus de %1 et moins de %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScenarioMenu</name>
    <message>
        <source>Current books</source>
        <translation>Portefeuilles actuels</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScenariosPage</name>
    <message>
        <source>New from this</source>
        <translation>Nouveau à partir d’ici</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Each keeps only what it changes</source>
        <translation>Chacun ne garde que ce qu’il change</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>Ce qui fait la différence</translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>ETP nécessaires</translation>
    </message>
    <message>
        <source>Tree of scenarios</source>
        <translation>Arbre des scénarios</translation>
    </message>
    <message>
        <source>Name of a new scenario</source>
        <translation>Nom d’un nouveau scénario</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>tel qu’importé</translation>
    </message>
    <message>
        <source>1 change of its own</source>
        <translation>1 changement propre</translation>
    </message>
    <message>
        <source>%1 changes of its own</source>
        <translation>%1 changements propres</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>%1 is shown now; what you change is kept in it</source>
        <translation>%1 est affiché ; ce que vous changez y est gardé</translation>
    </message>
    <message>
        <source>FTE needed with the expected growth</source>
        <translation>ETP nécessaires avec la croissance attendue</translation>
    </message>
    <message>
        <source>changes nothing of its own</source>
        <translation>ne change rien de propre</translation>
    </message>
    <message>
        <source>%1 needs most: %2 by %3</source>
        <translation>%1 en demande le plus : %2 d’ici %3</translation>
    </message>
    <message>
        <source>%1 needed by %2</source>
        <translation>%1 nécessaires d’ici %2</translation>
    </message>
    <message>
        <source>Scenarios are compared here once accounts are imported.</source>
        <translation>Les scénarios seront comparés ici une fois les comptes importés.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>%1 · %2 newer above</source>
        <translation>%1 · %2 plus récents au-dessus</translation>
    </message>
    <message>
        <source>“%1” keeps “%2” as it was when it was made; books accepted and figures changed there since are not in it.</source>
        <translation>« %1 » garde « %2 » tel qu’il était à sa création ; les portefeuilles acceptés et les valeurs modifiées depuis n’y sont pas.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimé</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SegmentsPage</name>
    <message>
        <source>Apply thresholds</source>
        <translation>Appliquer les seuils</translation>
    </message>
    <message>
        <source>Back to saved</source>
        <translation>Revenir à l’enregistré</translation>
    </message>
    <message>
        <source>Segments will be drawn here once accounts are imported.</source>
        <translation>Les segments seront dessinés ici dès que des comptes seront importés.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts by ARR and complexity</source>
        <translation>Comptes par ARR et complexité</translation>
    </message>
    <message>
        <source>What this change does</source>
        <translation>Ce que fait ce changement</translation>
    </message>
    <message>
        <source>Drag a line, or type its value</source>
        <translation>Faites glisser une ligne, ou saisissez sa valeur</translation>
    </message>
    <message>
        <source>Effect of the thresholds</source>
        <translation>Effet des seuils</translation>
    </message>
    <message>
        <source>Complexity score</source>
        <translation>Score de complexité</translation>
    </message>
    <message>
        <source>Weighted percentiles; a missing input is left out, not zero</source>
        <translation>Percentiles pondérés ; une donnée manquante est ignorée, pas nulle</translation>
    </message>
    <message>
        <source>Complexity weights</source>
        <translation>Poids de la complexité</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Ratios are accounts per full-time CSM; the maximum is never broken</source>
        <translation>Les ratios sont des comptes par CSM à temps plein ; le maximum n’est jamais dépassé</translation>
    </message>
    <message>
        <source>Nothing is changed yet: drag a line, or double-click it to type</source>
        <translation>Rien n’est encore changé : faites glisser une ligne, ou double-cliquez pour saisir</translation>
    </message>
    <message>
        <source>Compared with the saved thresholds; not kept until applied</source>
        <translation>Comparé aux seuils enregistrés ; gardé seulement une fois appliqué</translation>
    </message>
    <message>
        <source>Change thresholds</source>
        <translation>Changer les seuils</translation>
    </message>
    <message>
        <source>Thresholds changed</source>
        <translation>Seuils changés</translation>
    </message>
    <message>
        <source>Change ratios</source>
        <translation>Changer les ratios</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100. Nothing was changed.</source>
        <translation>Un poids est un nombre de 0 à 100. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Change complexity weights</source>
        <translation>Changer les poids de la complexité</translation>
    </message>
    <message>
        <source>%1: %2 of the accounts, %3 of the ARR</source>
        <translation>%1 : %2 des comptes, %3 de l’ARR</translation>
    </message>
    <message>
        <source>%1 account. Drag a line to move a threshold, double-click the account to open it.</source>
        <translation>%1 compte. Faites glisser une ligne pour déplacer un seuil, double-cliquez sur le compte pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 accounts, darker where there are more. Drag a line to move a threshold.</source>
        <translation>%1 comptes, plus foncé où ils sont plus nombreux. Faites glisser une ligne pour déplacer un seuil.</translation>
    </message>
    <message>
        <source>%1 accounts. Drag a line to move a threshold, double-click an account to open it.</source>
        <translation>%1 comptes. Glissez une ligne pour déplacer un seuil, double-cliquez un compte pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 without a score at 0.</source>
        <translation>%1 sans score, à 0.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ShortcutsPage</name>
    <message>
        <source>Standard shortcuts</source>
        <translation>Raccourcis standard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>“%1” is no shortcut. Write it like Ctrl+Shift+B.</source>
        <translation>« %1 » n’est pas un raccourci. Écrivez-le comme Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enter a key combination such as Ctrl+Shift+B; empty for none</source>
        <translation>Saisissez une combinaison comme Ctrl+Shift+B ; vide pour aucune</translation>
    </message>
    <message>
        <source>Filter, e.g.  scenario</source>
        <translation>Filtrer, p. ex.  scénario</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Every command and its shortcut</source>
        <translation>Chaque commande et son raccourci</translation>
    </message>
    <message>
        <source>Enter, F2 or a double-click changes a shortcut: type it like Ctrl+Shift+B. An empty one is none.</source>
        <translation>Entrée, F2 ou un double-clic change un raccourci : tapez-le comme Ctrl+Shift+B. Vide : aucun.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SplitterCard</name>
    <message>
        <source>Divider between two parts</source>
        <translation>Séparateur entre deux parties</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StartPage</name>
    <message>
        <source>Plan who looks after whom</source>
        <translation>Planifier qui suit qui</translation>
    </message>
    <message>
        <source>Bring in accounts and people, segment, balance books, plan hiring, compare scenarios. Everything stays on this computer.</source>
        <translation>Importez comptes et personnes, segmentez, équilibrez les portefeuilles, planifiez les recrutements, comparez des scénarios. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Explore the sample plan</source>
        <translation>Explorer le plan d’exemple</translation>
    </message>
    <message>
        <source>1,200 accounts, 24 CSMs and four years of history, made up: look around, change what you like.</source>
        <translation>1 200 comptes, 24 CSM et quatre ans d’historique, inventés : regardez, changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>One empty plan file. Accounts and people come from an export of your CRM, CSV or XLSX, as it is.</source>
        <translation>Un fichier de plan vide. Comptes et personnes viennent d’un export de votre CRM, CSV ou XLSX, tel quel.</translation>
    </message>
    <message>
        <source>Plans that you open will be listed here.</source>
        <translation>Les plans que vous ouvrez seront listés ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>A plan you have, a file that ends in .headroom. Or drop it here; the export of a CRM that is dropped begins a plan of its own.</source>
        <translation>Un plan que vous avez, un fichier qui finit par .headroom. Ou déposez-le ici ; l’export d’un CRM que vous déposez commence un plan à lui.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · au %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SupplyDemandChart</name>
    <message>
        <source>in seat</source>
        <translation>en poste</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaires</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>zone des 80 %</translation>
    </message>
    <message>
        <source>if nobody is hired</source>
        <translation>si personne n’est recruté</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>short from %1</source>
        <translation>à court à partir de %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>nécessaires %1</translation>
    </message>
    <message>
        <source>80% range %1–%2</source>
        <translation>zone des 80 % : %1–%2</translation>
    </message>
    <message>
        <source>in seat %1</source>
        <translation>en poste %1</translation>
    </message>
    <message>
        <source>if nobody is hired %1</source>
        <translation>si personne n’est recruté %1</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 commence</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Short from %1.</source>
        <translation>À court à partir de %1.</translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>ETP nécessaires</translation>
    </message>
    <message>
        <source>10%</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>75%</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>FTE in seat</source>
        <translation>ETP en poste</translation>
    </message>
    <message>
        <source>FTE if nobody is hired</source>
        <translation>ETP si personne n’est recruté</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TableSheets</name>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1 : lignes %2 à %3 sur %4</translation>
    </message>
    <message>
        <source> (Export writes all of them)</source>
        <translation> (l’export les écrit toutes)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TableView</name>
    <message>
        <source>Only the first %1 rows were copied. Export the table to get all of them.</source>
        <translation>Seules les %1 premières lignes ont été copiées. Exportez le tableau pour les avoir toutes.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be changed, so nothing was pasted.</source>
        <translation>La colonne « %1 » ne peut pas être modifiée, rien n’a donc été collé.</translation>
    </message>
    <message>
        <source>Widths and columns as they were</source>
        <translation>Largeurs et colonnes d’origine</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Enregistrer cette vue sous…</translation>
    </message>
    <message>
        <source>Name of the view to save</source>
        <translation>Nom de la vue à enregistrer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Filter, e.g.  arr&gt;100k segment:strategic -nordic</source>
        <translation>Filtrer, p. ex.  arr&gt;100k segment:strategic -nordic</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Words must all match. column:text, column&gt;100k, renewal&lt;90d, csm:none, -word for not</source>
        <translation>Tous les mots doivent correspondre. colonne:texte, colonne&gt;100k, renewal&lt;90d, csm:none, -mot pour exclure</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved filters, orders and columns</source>
        <translation>Filtres, ordres et colonnes enregistrés</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>%1 columns do not fit here, so nothing was pasted.</source>
        <translation>%1 colonnes ne tiennent pas ici, rien n’a donc été collé.</translation>
    </message>
    <message>
        <source>%1 row was left out: the table ends here.</source>
        <translation>%1 ligne a été laissée de côté : le tableau finit ici.</translation>
    </message>
    <message>
        <source>%1 rows were left out: the table ends here.</source>
        <translation>%1 lignes ont été laissées de côté : le tableau finit ici.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TeamColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Empty means any; several are separated by a semicolon</source>
        <translation>Vide signifie n’importe lequel ; plusieurs sont séparés par un point-virgule</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Partant</translation>
    </message>
    <message>
        <source>Not in team</source>
        <translation>Pas dans l’équipe</translation>
    </message>
    <message>
        <source>Planned hire</source>
        <translation>Recrutement prévu</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ETP</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Capacity (h)</source>
        <translation>Capacité (h)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Ratio use</source>
        <translation>Ratio utilisé</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>From that day on the capacity is that of the new level; type for example 2027-04-01 Senior CSM</source>
        <translation>À partir de ce jour, la capacité est celle du nouveau niveau ; saisissez par exemple 2027-04-01 Senior CSM</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>First and last day without capacity; type for example 2027-03-01/2027-05-31, several separated by a semicolon</source>
        <translation>Premier et dernier jour sans capacité ; saisissez par exemple 2027-03-01/2027-05-31, plusieurs séparés par un point-virgule</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TeamPage</name>
    <message>
        <source>Add CSM</source>
        <translation>Ajouter un CSM</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Your CSMs will be here once a team file is imported or somebody is added.</source>
        <translation>Vos CSM seront ici dès qu’un fichier d’équipe sera importé ou quelqu’un ajouté.</translation>
    </message>
    <message>
        <source>Import a team</source>
        <translation>Importer une équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>workload ÷ capacity</source>
        <translation>charge ÷ capacité</translation>
    </message>
    <message>
        <source>Load by month</source>
        <translation>Charge par mois</translation>
    </message>
    <message>
        <source>Each month by itself, with ramp, leave and renewals; blank without capacity. Books plan for the busiest quarter of every account and stand higher.</source>
        <translation>Chaque mois pour lui-même, avec montée en charge, absences et renouvellements ; vide sans capacité. Les portefeuilles sont planifiés sur le trimestre le plus chargé de chaque compte et sont donc plus élevés.</translation>
    </message>
    <message>
        <source>Workload ÷ capacity with ramp, leave and renewals; blank where there is no capacity</source>
        <translation>Charge ÷ capacité avec montée en charge, absences et renouvellements ; vide sans capacité</translation>
    </message>
    <message>
        <source>New CSM</source>
        <translation>Nouveau CSM</translation>
    </message>
    <message>
        <source>Add a CSM</source>
        <translation>Ajouter un CSM</translation>
    </message>
    <message>
        <source>%1 was added; fill in the row</source>
        <translation>%1 a été ajouté ; complétez la ligne</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>%1 removed; their accounts need a CSM</source>
        <translation>%1 retirés ; leurs comptes ont besoin d’un CSM</translation>
    </message>
    <message>
        <source>%1 is busiest: %2 in %3</source>
        <translation>%1 est le plus chargé : %2 en %3</translation>
    </message>
    <message>
        <source>Blue: room, red: over %1.</source>
        <translation>Bleu : de la marge, rouge : au-delà de %1.</translation>
    </message>
    <message>
        <source>Change %1 people</source>
        <translation>Modifier %1 personnes</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Timeline</name>
    <message>
        <source>open the requisition by %1</source>
        <translation>ouvrir le poste avant le %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>commence le %1</translation>
    </message>
    <message>
        <source>full book from %1</source>
        <translation>portefeuille complet à partir du %1</translation>
    </message>
    <message>
        <source>requisition open</source>
        <translation>poste ouvert</translation>
    </message>
    <message>
        <source>ramping</source>
        <translation>montée en charge</translation>
    </message>
    <message>
        <source>full book</source>
        <translation>portefeuille complet</translation>
    </message>
    <message>
        <source>%1 hires from %2 to %3. Ctrl and the left or right arrow move a start by a month.</source>
        <translation>%1 recrutements de %2 à %3. Ctrl et flèche gauche ou droite déplacent un début d’un mois.</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Open requisition by</source>
        <translation>Ouvrir le poste avant le</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Fully ramped</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Lignes du calendrier</translation>
    </message>
    <message>
        <source>%1 hire from %2 to %3. Ctrl and the left or right arrow move a start by a month.</source>
        <translation>%1 recrutement de %2 à %3. Ctrl et flèche gauche ou droite déplacent un début d’un mois.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TopBar</name>
    <message>
        <source>More actions of this page</source>
        <translation>Autres actions de cette page</translation>
    </message>
    <message>
        <source>Find account or CSM</source>
        <translation>Trouver compte ou CSM</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario : %1</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>vs %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé à %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Tornado</name>
    <message>
        <source>%1 moves the result most.</source>
        <translation>%1 déplace le plus le résultat.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>%1 when low</source>
        <translation>%1 si bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>%1 when high</source>
        <translation>%1 si haut</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>headroom::ui::UtilisationBars</name>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Scroll the bars</source>
        <translation>Faire défiler les barres</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>%1 de la capacité</translation>
    </message>
    <message>
        <source>%1 books, %2 over and %3 under the healthy band.</source>
        <translation>%1 portefeuilles, %2 au-dessus et %3 au-dessous de la zone saine.</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>%1 book, %2 over and %3 under the healthy band.</source>
        <translation>%1 portefeuille, %2 au-dessus et %3 au-dessous de la zone saine.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ViewSettings</name>
    <message>
        <source>The language changes when Headroom is started again</source>
        <translation>La langue changera au prochain démarrage de Headroom</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WhyPanel</name>
    <message>
        <source>do not serve its segment, region or language, or were rejected</source>
        <translation>ne suivent pas son segment, sa région ou sa langue, ou ont été refusés</translation>
    </message>
    <message>
        <source>would be over the ceiling of hours</source>
        <translation>dépasseraient le plafond d’heures</translation>
    </message>
    <message>
        <source>would be over the ratio maximum</source>
        <translation>dépasseraient le ratio maximal</translation>
    </message>
    <message>
        <source>would be over the ARR cap</source>
        <translation>dépasseraient le plafond d’ARR</translation>
    </message>
    <message>
        <source>because the account is locked or pinned</source>
        <translation>parce que le compte est verrouillé ou épinglé</translation>
    </message>
    <message>
        <source>because of the cap on moves</source>
        <translation>à cause du plafond de déplacements</translation>
    </message>
    <message>
        <source>Why this CSM</source>
        <translation>Pourquoi ce CSM</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the same in every term</source>
        <translation>identique à chaque poste</translation>
    </message>
    <message>
        <source>Why this CSM?</source>
        <translation>Pourquoi ce CSM ?</translation>
    </message>
    <message>
        <source>Select an account to see what speaks for its CSM, what the next best would cost and which rules exclude the others.</source>
        <translation>Sélectionnez un compte pour voir ce qui parle pour son CSM, ce que coûterait le suivant et quelles règles excluent les autres.</translation>
    </message>
    <message>
        <source>Stays with %1.</source>
        <translation>Reste chez %1.</translation>
    </message>
    <message>
        <source>With %1; was %2.</source>
        <translation>Chez %1 ; avant %2.</translation>
    </message>
    <message>
        <source>with nobody</source>
        <translation>chez personne</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Verrouillé : %1.</translation>
    </message>
    <message>
        <source>The next best would cost</source>
        <translation>Le meilleur suivant coûterait</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Épingler ici</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>%1 a month too much</source>
        <translation>%1 par mois en trop</translation>
    </message>
    <message>
        <source>%1 of a full-time book too much</source>
        <translation>%1 d’un portefeuille plein en trop</translation>
    </message>
    <message>
        <source>%1 of ARR too much</source>
        <translation>%1 d’ARR en trop</translation>
    </message>
    <message>
        <source>more moves than the cap</source>
        <translation>plus de changements que la limite</translation>
    </message>
    <message>
        <source>What it would take: room with one of these</source>
        <translation>Ce qu’il faudrait : de la place chez l’un d’eux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nobody may serve it.</source>
        <translation>Personne ne peut le suivre.</translation>
    </message>
    <message>
        <source>Costs %1: %2.</source>
        <translation>Coûte %1 : %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::messages</name>
    <message>
        <source>Line %1, column “%2”: </source>
        <translation>Ligne %1, colonne « %2 » : </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1 : </translation>
    </message>
    <message>
        <source>Column “%1”: </source>
        <translation>Colonne « %1 » : </translation>
    </message>
    <message>
        <source>Go back to the newest earlier state kept beside it.</source>
        <translation>Revenez à l’état antérieur le plus récent, gardé à côté.</translation>
    </message>
    <message>
        <source>Open a copy of it, if you keep one in another place.</source>
        <translation>Ouvrez-en une copie, si vous en gardez une ailleurs.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was written to it.</source>
        <translation>Il n’a pas été ouvert et rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>There is no plan in it any more.</source>
        <translation>Il ne contient plus de plan.</translation>
    </message>
    <message>
        <source>This version cannot read it; nothing in it was changed.</source>
        <translation>Cette version ne peut pas le lire ; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Check what is shown and save it under a new name.</source>
        <translation>Vérifiez ce qui est affiché et enregistrez-le sous un nouveau nom.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or choose the file again.</source>
        <translation>Vérifiez le nom et le dossier, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check that you may open it and that no other program holds it, then try again.</source>
        <translation>Vérifiez que vous pouvez l’ouvrir et qu’aucun autre programme ne le retient, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file that was there before is untouched.</source>
        <translation>Le fichier précédent est intact.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write to this one.</source>
        <translation>Choisissez un autre dossier, ou demandez le droit d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>There was nothing to read, and nothing was changed.</source>
        <translation>Il n’y avait rien à lire, et rien n’a été changé.</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>Exportez-le de nouveau et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than Headroom reads.</source>
        <translation>%1 est plus grand que ce que lit Headroom.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Leave out columns or rows you do not need, or split the file.</source>
        <translation>Retirez les colonnes ou lignes inutiles, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Choisissez un autre nom, ou dites qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>There was no room left on the disk for %1.</source>
        <translation>Il n’y avait plus de place sur le disque pour %1.</translation>
    </message>
    <message>
        <source>The last saved state is intact; your newest changes are still only in this window.</source>
        <translation>Le dernier état enregistré est intact ; vos derniers changements ne sont que dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Free some space; saving is tried again by itself.</source>
        <translation>Libérez de la place ; l’enregistrement est retenté tout seul.</translation>
    </message>
    <message>
        <source>%1 is not a Headroom plan.</source>
        <translation>%1 n’est pas un plan Headroom.</translation>
    </message>
    <message>
        <source>It was not opened and not changed.</source>
        <translation>Il n’a été ni ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .headroom, or import it if it is a table.</source>
        <translation>Choisissez un fichier en .headroom, ou importez-le si c’est un tableau.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Headroom.</source>
        <translation>%1 a été enregistré par une version plus récente de Headroom.</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing in it is lost.</source>
        <translation>Il est ouvert en lecture seule, pour que rien n’y soit perdu.</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>Installez la version plus récente pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>What could be read is shown; nothing is written to the file.</source>
        <translation>Ce qui a pu être lu est affiché ; rien n’est écrit dans le fichier.</translation>
    </message>
    <message>
        <source>It is shown for reading only, so that no one&apos;s changes are lost.</source>
        <translation>Il est affiché en lecture seule, pour que les changements de personne ne soient perdus.</translation>
    </message>
    <message>
        <source>%1 may only be read.</source>
        <translation>%1 est en lecture seule.</translation>
    </message>
    <message>
        <source>Your changes cannot be saved in it.</source>
        <translation>Vos changements ne peuvent pas y être enregistrés.</translation>
    </message>
    <message>
        <source>Save a copy under a new name and go on there.</source>
        <translation>Enregistrez une copie sous un nouveau nom et continuez là.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Save a copy in another folder, then check the disk.</source>
        <translation>Enregistrez une copie dans un autre dossier, puis vérifiez le disque.</translation>
    </message>
    <message>
        <source>No row of column titles was found in %1.</source>
        <translation>Aucune ligne de titres de colonnes n’a été trouvée dans %1.</translation>
    </message>
    <message>
        <source>Say which row holds the titles, or add one in the file.</source>
        <translation>Dites quelle ligne porte les titres, ou ajoutez-en une dans le fichier.</translation>
    </message>
    <message>
        <source>No column of %1 holds an ID for each account or person.</source>
        <translation>Aucune colonne de %1 n’a un ID pour chaque compte ou personne.</translation>
    </message>
    <message>
        <source>Without an ID rows cannot be told apart, so nothing was read.</source>
        <translation>Sans ID, les lignes ne se distinguent pas ; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>Choose the column with the ID, or add the ID to the export.</source>
        <translation>Choisissez la colonne de l’ID, ou ajoutez l’ID à l’export.</translation>
    </message>
    <message>
        <source>the column</source>
        <translation>la colonne</translation>
    </message>
    <message>
        <source>The column %1 is not in the file.</source>
        <translation>La colonne %1 n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Its values were not read.</source>
        <translation>Ses valeurs n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Choose another column, or say that there is none.</source>
        <translation>Choisissez une autre colonne, ou dites qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1 has more than 512 columns.</source>
        <translation>%1 a plus de 512 colonnes.</translation>
    </message>
    <message>
        <source>Leave out the columns you do not need.</source>
        <translation>Retirez les colonnes inutiles.</translation>
    </message>
    <message>
        <source>the cell</source>
        <translation>la cellule</translation>
    </message>
    <message>
        <source>A cell of %1 is longer than 64 KB.</source>
        <translation>Une cellule de %1 dépasse 64 Ko.</translation>
    </message>
    <message>
        <source>The row was left out; the others were read.</source>
        <translation>La ligne a été laissée de côté ; les autres ont été lues.</translation>
    </message>
    <message>
        <source>Shorten the cell, or leave the column out.</source>
        <translation>Raccourcissez la cellule, ou retirez la colonne.</translation>
    </message>
    <message>
        <source>A row of %1 is longer than 1 MB; perhaps a quotation mark is missing.</source>
        <translation>Une ligne de %1 dépasse 1 Mo ; il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>Reading stopped there and nothing was imported.</source>
        <translation>La lecture s’est arrêtée là et rien n’a été importé.</translation>
    </message>
    <message>
        <source>Close the quotation mark in that row and read the file again.</source>
        <translation>Fermez le guillemet dans cette ligne et relisez le fichier.</translation>
    </message>
    <message>
        <source>Letters in %1 could not be read.</source>
        <translation>Des lettres de %1 n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Names may look wrong, so nothing was imported.</source>
        <translation>Des noms pourraient être faux, rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>Choisissez un autre encodage, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Headroom does not read.</source>
        <translation>%1 est d’un genre que Headroom ne lit pas.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX.</source>
        <translation>Enregistrez-le en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Enregistrez une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <source>the ID</source>
        <translation>l’ID</translation>
    </message>
    <message>
        <source>The ID %1 was damaged by a spreadsheet; its last digits are gone.</source>
        <translation>L’ID %1 a été abîmé par un tableur ; ses derniers chiffres manquent.</translation>
    </message>
    <message>
        <source>Rows could be given to the wrong account, so the import is held back.</source>
        <translation>Des lignes pourraient aller au mauvais compte, l’import est donc retenu.</translation>
    </message>
    <message>
        <source>Export again with the ID column as text.</source>
        <translation>Exportez de nouveau avec la colonne d’ID en texte.</translation>
    </message>
    <message>
        <source>The values of the column %1 can be read in two ways.</source>
        <translation>Les valeurs de la colonne %1 peuvent être lues de deux façons.</translation>
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Elles n’ont pas encore été lues.</translation>
    </message>
    <message>
        <source>Choose how they are written; the totals show which fits.</source>
        <translation>Choisissez comment elles sont écrites ; les totaux montrent ce qui convient.</translation>
    </message>
    <message>
        <source>The column %1 holds amounts in several currencies.</source>
        <translation>La colonne %1 contient des montants en plusieurs devises.</translation>
    </message>
    <message>
        <source>They were not added up and not imported.</source>
        <translation>Ils n’ont été ni additionnés ni importés.</translation>
    </message>
    <message>
        <source>Choose one currency with its rates, or leave the other rows out.</source>
        <translation>Choisissez une devise avec ses taux, ou retirez les autres lignes.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The value was not changed.</source>
        <translation>La valeur n’a pas été changée.</translation>
    </message>
    <message>
        <source>Type digits, such as 1204.5 or 120K.</source>
        <translation>Saisissez des chiffres, comme 1204,5 ou 120K.</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 n’est pas une date.</translation>
    </message>
    <message>
        <source>Type a date such as 2027-03-31.</source>
        <translation>Saisissez une date comme 2027-03-31.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Choisissez une des valeurs proposées.</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>%1 is outside what is allowed.</source>
        <translation>%1 sort des limites permises.</translation>
    </message>
    <message>
        <source>Type a value within the limits.</source>
        <translation>Saisissez une valeur dans les limites.</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>le total</translation>
    </message>
    <message>
        <source>%1 is larger than Headroom can add up exactly.</source>
        <translation>%1 est plus grand que ce que Headroom additionne exactement.</translation>
    </message>
    <message>
        <source>Nothing was calculated, rather than something wrong.</source>
        <translation>Rien n’a été calculé, plutôt que quelque chose de faux.</translation>
    </message>
    <message>
        <source>Look for an amount with too many digits.</source>
        <translation>Cherchez un montant avec trop de chiffres.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 est présent deux fois.</translation>
    </message>
    <message>
        <source>Only one of the two can be right, so neither was taken.</source>
        <translation>Un seul des deux peut être juste, aucun n’a donc été pris.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Retirez-en un.</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>The account %1 is not in this plan.</source>
        <translation>Le compte %1 n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>Check the ID, or import the account first.</source>
        <translation>Vérifiez l’ID, ou importez d’abord le compte.</translation>
    </message>
    <message>
        <source>the CSM</source>
        <translation>le CSM</translation>
    </message>
    <message>
        <source>The CSM %1 is not in this plan.</source>
        <translation>Le CSM %1 n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>Check the name, or add the person on the Team page.</source>
        <translation>Vérifiez le nom, ou ajoutez la personne sur la page Équipe.</translation>
    </message>
    <message>
        <source>the segment</source>
        <translation>le segment</translation>
    </message>
    <message>
        <source>The segment %1 is not in this plan.</source>
        <translation>Le segment %1 n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>le niveau</translation>
    </message>
    <message>
        <source>The level %1 is not in this plan.</source>
        <translation>Le niveau %1 n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <source>The scenario %1 is not in this plan.</source>
        <translation>Le scénario %1 n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>Choose one from the Scenarios page.</source>
        <translation>Choisissez-en un sur la page Scénarios.</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>le réglage</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation>Il n’y a pas de réglage nommé %1.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Vérifiez son écriture.</translation>
    </message>
    <message>
        <source>There are no accounts in %1 yet.</source>
        <translation>Il n’y a pas encore de comptes dans %1.</translation>
    </message>
    <message>
        <source>Without them there is nothing to calculate.</source>
        <translation>Sans eux, il n’y a rien à calculer.</translation>
    </message>
    <message>
        <source>Import accounts.</source>
        <translation>Importez des comptes.</translation>
    </message>
    <message>
        <source>There are no CSMs in %1 yet.</source>
        <translation>Il n’y a pas encore de CSM dans %1.</translation>
    </message>
    <message>
        <source>Without them accounts cannot be placed.</source>
        <translation>Sans eux, les comptes ne peuvent pas être placés.</translation>
    </message>
    <message>
        <source>Import the team, or add people on the Team page.</source>
        <translation>Importez l’équipe, ou ajoutez des personnes sur la page Équipe.</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>Nobody in %1 has hours to give in this time.</source>
        <translation>Personne dans %1 n’a d’heures à donner dans cette période.</translation>
    </message>
    <message>
        <source>Utilisation cannot be calculated.</source>
        <translation>L’occupation ne peut pas être calculée.</translation>
    </message>
    <message>
        <source>Check FTE, start and end dates on the Team page.</source>
        <translation>Vérifiez FTE, début et fin sur la page Équipe.</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>les règles</translation>
    </message>
    <message>
        <source>No plan can keep all the rules: %1 contradict each other.</source>
        <translation>Aucun plan ne peut respecter toutes les règles : %1 se contredisent.</translation>
    </message>
    <message>
        <source>The books are unchanged.</source>
        <translation>Les portefeuilles sont inchangés.</translation>
    </message>
    <message>
        <source>Relax one of the rules named, or hire.</source>
        <translation>Assouplissez une des règles nommées, ou recrutez.</translation>
    </message>
    <message>
        <source>the change</source>
        <translation>le changement</translation>
    </message>
    <message>
        <source>%1 is also part of scenarios that build on this one.</source>
        <translation>%1 fait aussi partie de scénarios construits sur celui-ci.</translation>
    </message>
    <message>
        <source>It was left as it is, so that those do not change behind your back.</source>
        <translation>Cela a été laissé tel quel, pour qu’ils ne changent pas à votre insu.</translation>
    </message>
    <message>
        <source>Make a new scenario from this one and change it there.</source>
        <translation>Créez un nouveau scénario à partir de celui-ci et changez-le là.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>Il n’y a rien à annuler dans %1.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Continuez à travailler.</translation>
    </message>
    <message>
        <source>There is nothing to do in %1.</source>
        <translation>Il n’y a rien à faire dans %1.</translation>
    </message>
    <message>
        <source>It already is as you want it.</source>
        <translation>C’est déjà comme vous le voulez.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>la tâche</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 a été arrêté.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>%1 made a mistake of its own.</source>
        <translation>%1 a fait lui-même une erreur.</translation>
    </message>
    <message>
        <source>What was saved is intact; the last action was not carried out.</source>
        <translation>Ce qui était enregistré est intact ; la dernière action n’a pas été exécutée.</translation>
    </message>
    <message>
        <source>Save a copy of the plan, and report what you did with the log from the Help menu.</source>
        <translation>Enregistrez une copie du plan, et signalez ce que vous avez fait avec le journal du menu Aide.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 has this plan open already.</source>
        <translation>%1 a déjà ouvert ce plan.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it first, then choose the file in it.</source>
        <translation>Ce fichier est compressé. Décompressez-le d’abord, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>This is not a table. CSV and XLSX files can be read.</source>
        <translation>Ce n’est pas un tableau. Les fichiers CSV et XLSX peuvent être lus.</translation>
    </message>
    <message>
        <source>This is a PDF: its figures are a picture of a table. Export the report as CSV or XLSX instead.</source>
        <translation>C’est un PDF : ses chiffres ne sont que l’image d’un tableau. Exportez plutôt le rapport en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>This is a Parquet file. Export the table as CSV.</source>
        <translation>C’est un fichier Parquet. Exportez le tableau en CSV.</translation>
    </message>
    <message>
        <source>This is a database or a plan of Headroom, not a table. Open a plan as such; export other tables as CSV.</source>
        <translation>C’est une base de données ou un plan de Headroom, pas un tableau. Ouvrez un plan comme tel ; exportez les autres tableaux en CSV.</translation>
    </message>
    <message>
        <source>This is a web page saved as one file (MHTML). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>C’est une page web enregistrée en un fichier (MHTML). Ouvrez-la dans un tableur et enregistrez-la en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>The workbook has no cells with values.</source>
        <translation>Le classeur n’a aucune cellule remplie.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Stands in the title and in reports</source>
        <translation>Figure dans le titre et les rapports</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>The day the plan is made for: ramps, renewals, locks and forecasts count from it</source>
        <translation>Le jour pour lequel le plan est fait : montées en charge, renouvellements, verrous et prévisions comptent à partir de lui</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Of every amount; another one converts nothing</source>
        <translation>De tous les montants ; en changer ne convertit rien</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Premier mois de l’exercice</translation>
    </message>
    <message>
        <source>1 to 12; quarters such as “FY27 Q1” are read by it when a forecast is imported</source>
        <translation>1 à 12 ; les trimestres comme « FY27 Q1 » sont lus ainsi quand une prévision est importée</translation>
    </message>
    <message>
        <source>Where segments come from</source>
        <translation>D’où viennent les segments</translation>
    </message>
    <message>
        <source>rules: ARR and complexity thresholds; file: the segment of the accounts file</source>
        <translation>règles : seuils d’ARR et de complexité ; fichier : le segment du fichier des comptes</translation>
    </message>
    <message>
        <source>From ARR</source>
        <translation>À partir de l’ARR</translation>
    </message>
    <message>
        <source>Accounts of at least this ARR a year belong here, when the rule&apos;s other threshold holds too</source>
        <translation>Les comptes d’au moins cet ARR par an sont ici, quand l’autre seuil de la règle est atteint aussi</translation>
    </message>
    <message>
        <source>From complexity</source>
        <translation>À partir de la complexité</translation>
    </message>
    <message>
        <source>Accounts of at least this complexity (0 to 100) belong here, when the rule&apos;s other threshold holds too</source>
        <translation>Les comptes d’au moins cette complexité (0 à 100) sont ici, quand l’autre seuil de la règle est atteint aussi</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <translation>Heures productives</translation>
    </message>
    <message>
        <source>Hours a month that one FTE has for customers. Capacity = this × FTE × factor of the level × ramp</source>
        <translation>Heures par mois qu’un ETP a pour les clients. Capacité = ceci × ETP × facteur du niveau × montée en charge</translation>
    </message>
    <message>
        <source>More work: large ARR</source>
        <translation>Plus de travail : gros ARR</translation>
    </message>
    <message>
        <source>Added to the base hours where ARR is above twice the segment&apos;s median</source>
        <translation>Ajouté aux heures de base quand l’ARR dépasse deux fois la médiane du segment</translation>
    </message>
    <message>
        <source>More work: red health</source>
        <translation>Plus de travail : santé rouge</translation>
    </message>
    <message>
        <source>Added to the base hours of accounts in red health</source>
        <translation>Ajouté aux heures de base des comptes en santé rouge</translation>
    </message>
    <message>
        <source>More work: amber health</source>
        <translation>Plus de travail : santé orange</translation>
    </message>
    <message>
        <source>Added to the base hours of accounts in amber health</source>
        <translation>Ajouté aux heures de base des comptes en santé orange</translation>
    </message>
    <message>
        <source>More work: complex</source>
        <translation>Plus de travail : complexe</translation>
    </message>
    <message>
        <source>Added to the base hours where complexity is above the segment&apos;s third quartile</source>
        <translation>Ajouté aux heures de base quand la complexité dépasse le troisième quartile du segment</translation>
    </message>
    <message>
        <source>Red health below</source>
        <translation>Santé rouge sous</translation>
    </message>
    <message>
        <source>Health score, 0 to 100</source>
        <translation>Score de santé, 0 à 100</translation>
    </message>
    <message>
        <source>Amber health below</source>
        <translation>Santé orange sous</translation>
    </message>
    <message>
        <source>Health score, 0 to 100; from here on health is green</source>
        <translation>Score de santé, 0 à 100 ; à partir d’ici la santé est verte</translation>
    </message>
    <message>
        <source>Renewal window</source>
        <translation>Période de renouvellement</translation>
    </message>
    <message>
        <source>A renewal&apos;s hours are spread over these days before its date</source>
        <translation>Les heures d’un renouvellement se répartissent sur ces jours avant sa date</translation>
    </message>
    <message>
        <source>Onboarding window</source>
        <translation>Période de démarrage</translation>
    </message>
    <message>
        <source>An onboarding&apos;s hours are spread over these days after the start</source>
        <translation>Les heures d’un démarrage se répartissent sur ces jours après le début</translation>
    </message>
    <message>
        <source>Month to plan for</source>
        <translation>Mois visé</translation>
    </message>
    <message>
        <source>peak: the highest three-month average of the next 12 months; average: their mean</source>
        <translation>pointe : la plus haute moyenne sur trois mois des 12 prochains ; moyenne : leur moyenne</translation>
    </message>
    <message>
        <source>Healthy utilisation from</source>
        <translation>Occupation saine à partir de</translation>
    </message>
    <message>
        <source>Lower edge of the healthy band</source>
        <translation>Bord inférieur de la zone saine</translation>
    </message>
    <message>
        <source>Healthy utilisation to</source>
        <translation>Occupation saine jusqu’à</translation>
    </message>
    <message>
        <source>Upper edge of the healthy band</source>
        <translation>Bord supérieur de la zone saine</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Niveau habituel</translation>
    </message>
    <message>
        <source>Level of people whose level is not known, and of new hires</source>
        <translation>Niveau des personnes dont le niveau est inconnu, et des recrues</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Capacity and ratios of this level, in shares of a CSM of factor 1</source>
        <translation>Capacité et ratios de ce niveau, en parts d’un CSM de facteur 1</translation>
    </message>
    <message>
        <source>ARR cap</source>
        <translation>Plafond d’ARR</translation>
    </message>
    <message>
        <source>ARR of a full-time book of this level, at most, where ARR caps are on</source>
        <translation>ARR d’un portefeuille à temps plein de ce niveau, au plus, quand les plafonds d’ARR valent</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>dedicated: one CSM an account; pooled: a team; digital: programs, people where they are needed</source>
        <translation>dédiée : un CSM par compte ; en équipe : plusieurs ; numérique : des programmes, des personnes au besoin</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Ratio visé</translation>
    </message>
    <message>
        <source>Accounts that one FTE should look after</source>
        <translation>Comptes qu’un ETP devrait suivre</translation>
    </message>
    <message>
        <source>Highest ratio</source>
        <translation>Ratio maximal</translation>
    </message>
    <message>
        <source>Accounts that one FTE can look after; never passed</source>
        <translation>Comptes qu’un ETP peut suivre ; jamais dépassé</translation>
    </message>
    <message>
        <source>Hours of a renewal</source>
        <translation>Heures d’un renouvellement</translation>
    </message>
    <message>
        <source>Work of one renewal, in the renewal window</source>
        <translation>Travail d’un renouvellement, dans sa période</translation>
    </message>
    <message>
        <source>Hours of an onboarding</source>
        <translation>Heures d’un démarrage</translation>
    </message>
    <message>
        <source>Work of one onboarding, in the onboarding window</source>
        <translation>Travail d’un démarrage, dans sa période</translation>
    </message>
    <message>
        <source>Ramp of a new CSM</source>
        <translation>Montée en charge d’un nouveau CSM</translation>
    </message>
    <message>
        <source>Share of full capacity in the first month, the second and so on</source>
        <translation>Part de la pleine capacité le premier mois, le deuxième et ainsi de suite</translation>
    </message>
    <message>
        <source>Cost of a CSM</source>
        <translation>Coût d’un CSM</translation>
    </message>
    <message>
        <source>Loaded cost a month, where the team file gives none</source>
        <translation>Coût chargé par mois, quand le fichier d’équipe n’en donne pas</translation>
    </message>
    <message>
        <source>Cost of hiring</source>
        <translation>Coût du recrutement</translation>
    </message>
    <message>
        <source>Paid once for each hire</source>
        <translation>Payé une fois par recrutement</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>0 = balance only, 1 = move almost nothing; scales the points of moves</source>
        <translation>0 = équilibre seul, 1 = ne presque rien bouger ; règle les points des déplacements</translation>
    </message>
    <message>
        <source>Highest utilisation</source>
        <translation>Occupation maximale</translation>
    </message>
    <message>
        <source>No proposed book is fuller than this</source>
        <translation>Aucun portefeuille proposé n’est plus plein</translation>
    </message>
    <message>
        <source>Segments bind</source>
        <translation>Les segments obligent</translation>
    </message>
    <message>
        <source>Yes: CSMs only take accounts of segments they serve</source>
        <translation>Oui : les CSM ne prennent que des comptes des segments qu’ils servent</translation>
    </message>
    <message>
        <source>Regions bind</source>
        <translation>Les régions obligent</translation>
    </message>
    <message>
        <source>Yes: CSMs only take accounts of regions they serve; no: others cost points</source>
        <translation>Oui : les CSM ne prennent que des comptes des régions qu’ils servent ; non : les autres coûtent des points</translation>
    </message>
    <message>
        <source>Languages bind</source>
        <translation>Les langues obligent</translation>
    </message>
    <message>
        <source>Yes: CSMs only take accounts whose language they speak; no: others cost points</source>
        <translation>Oui : les CSM ne prennent que des comptes dont ils parlent la langue ; non : les autres coûtent des points</translation>
    </message>
    <message>
        <source>ARR caps bind</source>
        <translation>Les plafonds d’ARR obligent</translation>
    </message>
    <message>
        <source>Yes: no book has more ARR than its CSM&apos;s cap</source>
        <translation>Oui : aucun portefeuille n’a plus d’ARR que le plafond de son CSM</translation>
    </message>
    <message>
        <source>Families stay together</source>
        <translation>Les familles restent ensemble</translation>
    </message>
    <message>
        <source>Yes: a parent and its subsidiaries have one CSM</source>
        <translation>Oui : une société mère et ses filiales ont un même CSM</translation>
    </message>
    <message>
        <source>Moves, at most</source>
        <translation>Déplacements, au plus</translation>
    </message>
    <message>
        <source>Accounts that may change CSM; empty = no limit</source>
        <translation>Comptes qui peuvent changer de CSM ; vide = sans limite</translation>
    </message>
    <message>
        <source>Renewals a quarter</source>
        <translation>Renouvellements par trimestre</translation>
    </message>
    <message>
        <source>In one book; more cost points; empty = no limit</source>
        <translation>Dans un portefeuille ; plus coûte des points ; vide = sans limite</translation>
    </message>
    <message>
        <source>Renewal is near</source>
        <translation>Renouvellement proche</translation>
    </message>
    <message>
        <source>Yes: the account stays with its CSM</source>
        <translation>Oui : le compte reste chez son CSM</translation>
    </message>
    <message>
        <source>A renewal is near within</source>
        <translation>Un renouvellement est proche à moins de</translation>
    </message>
    <message>
        <source>Counted from the day of the plan</source>
        <translation>Compté à partir du jour du plan</translation>
    </message>
    <message>
        <source>Red health</source>
        <translation>Santé rouge</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Moved recently</source>
        <translation>Déplacé récemment</translation>
    </message>
    <message>
        <source>A move is recent within</source>
        <translation>Un déplacement est récent à moins de</translation>
    </message>
    <message>
        <source>Changes of CSM, at most</source>
        <translation>Changements de CSM, au plus</translation>
    </message>
    <message>
        <source>A customer with so many in 24 months stays; empty = no limit</source>
        <translation>Un client qui en a autant en 24 mois reste ; vide = sans limite</translation>
    </message>
    <message>
        <source>Below the team&apos;s utilisation</source>
        <translation>Sous l’occupation de l’équipe</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent</source>
        <translation>Points par dixième de pour cent</translation>
    </message>
    <message>
        <source>Above the team&apos;s utilisation</source>
        <translation>Au-dessus de l’occupation de l’équipe</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Au-delà de la capacité</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent above 100%, besides</source>
        <translation>Points en plus par dixième de pour cent au-dessus de 100 %</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Portefeuille le plus chargé</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent of the fullest book</source>
        <translation>Points par dixième de pour cent du portefeuille le plus plein</translation>
    </message>
    <message>
        <source>A move</source>
        <translation>Un déplacement</translation>
    </message>
    <message>
        <source>Points for each account that changes CSM</source>
        <translation>Points par compte qui change de CSM</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR déplacé</translation>
    </message>
    <message>
        <source>Points for each 100K of ARR of a moved account</source>
        <translation>Points par 100K d’ARR d’un compte déplacé</translation>
    </message>
    <message>
        <source>A protected account moved</source>
        <translation>Un compte protégé déplacé</translation>
    </message>
    <message>
        <source>Points besides: renewal near, onboarding, red health, moved recently</source>
        <translation>Points en plus : renouvellement proche, démarrage, santé rouge, déplacé récemment</translation>
    </message>
    <message>
        <source>Region not served</source>
        <translation>Région non servie</translation>
    </message>
    <message>
        <source>Points for each account whose CSM does not serve its region</source>
        <translation>Points par compte dont le CSM ne sert pas la région</translation>
    </message>
    <message>
        <source>Language not spoken</source>
        <translation>Langue non parlée</translation>
    </message>
    <message>
        <source>Points for each account whose CSM does not speak its language</source>
        <translation>Points par compte dont le CSM ne parle pas la langue</translation>
    </message>
    <message>
        <source>Industry not served</source>
        <translation>Secteur non servi</translation>
    </message>
    <message>
        <source>Points for each account whose CSM is at home in other industries</source>
        <translation>Points par compte dont le CSM est chez lui dans d’autres secteurs</translation>
    </message>
    <message>
        <source>Renewals bunched</source>
        <translation>Renouvellements groupés</translation>
    </message>
    <message>
        <source>Points for each renewal beyond a book&apos;s limit in a quarter</source>
        <translation>Points par renouvellement au-delà de la limite d’un portefeuille dans un trimestre</translation>
    </message>
    <message>
        <source>Uneven ARR</source>
        <translation>ARR inégal</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent off the fair share of ARR</source>
        <translation>Points par dixième de pour cent d’écart à la part équitable d’ARR</translation>
    </message>
    <message>
        <source>Uneven risk</source>
        <translation>Risque inégal</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent off the fair share of ARR at risk</source>
        <translation>Points par dixième de pour cent d’écart à la part équitable d’ARR à risque</translation>
    </message>
    <message>
        <source>Check what is shown and save it under a new name, or go back to an earlier state.</source>
        <translation>Vérifiez ce qui est affiché et enregistrez-le sous un nouveau nom, ou revenez à un état antérieur.</translation>
    </message>
    <message>
        <source>Close it there and open it again here, or work on a copy.</source>
        <translation>Fermez-le là-bas et rouvrez-le ici, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by another program while it was open.</source>
        <translation>%1 a été déplacé, supprimé ou remplacé par un autre programme pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Your changes are kept in this window; nothing is written over another file.</source>
        <translation>Vos modifications restent dans cette fenêtre ; aucun autre fichier n’est écrasé.</translation>
    </message>
    <message>
        <source>Save them under a new name and go on there.</source>
        <translation>Enregistrez-les sous un nouveau nom et continuez là.</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>le fichier ne peut pas être modifié</translation>
    </message>
    <message>
        <source>nothing may be written into its folder</source>
        <translation>rien ne peut être écrit dans son dossier</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written</source>
        <translation>le fichier ou son dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>the file is not a readable database</source>
        <translation>le fichier n’est pas une base de données lisible</translation>
    </message>
    <message>
        <source>the file&apos;s structure is damaged</source>
        <translation>la structure du fichier est endommagée</translation>
    </message>
    <message>
        <source>the file&apos;s journal was changed by another program</source>
        <translation>un autre programme a modifié le journal du fichier</translation>
    </message>
    <message>
        <source>the file lacks tables a plan must have, or they were changed</source>
        <translation>il manque au fichier des tables qu’un plan doit avoir, ou elles ont été modifiées</translation>
    </message>
    <message>
        <source>the file holds tables that Headroom did not make</source>
        <translation>le fichier contient des tables que Headroom n’a pas créées</translation>
    </message>
    <message>
        <source>a part of it is not as Headroom wrote it</source>
        <translation>une partie n’est pas telle que Headroom l’a écrite</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Type one of the plan&apos;s segments; the Segments page lists them.</source>
        <translation>Saisissez un des segments du plan ; la page Segments les donne.</translation>
    </message>
    <message>
        <source>Type one of the plan&apos;s levels; the Assumptions page lists them.</source>
        <translation>Saisissez un des niveaux du plan ; la page Hypothèses les donne.</translation>
    </message>
</context>
</TS>
