<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AppActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
</context>
<context>
    <name>AssumptionWord</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>im Team</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>je Monat</translation>
    </message>
</context>
<context>
    <name>HiringAssumptions</name>
    <message>
        <source>Months shown; starts are chosen over 12 months more</source>
        <translation>Angezeigte Monate; Beginne werden über 12 Monate mehr gewählt</translation>
    </message>
    <message>
        <source>New customers of every segment × this</source>
        <translation>Neukunden jedes Segments × diesem Wert</translation>
    </message>
    <message>
        <source>Churn of every segment × this</source>
        <translation>Kundenabgänge jedes Segments × diesem Wert</translation>
    </message>
    <message>
        <source>FTE needed is at least hours of work ÷ productive hours</source>
        <translation>Benötigte VZÄ sind mindestens Arbeitsstunden ÷ produktive Stunden</translation>
    </message>
    <message>
        <source>FTE needed is at least ARR ÷ ARR cap of the usual level</source>
        <translation>Benötigte VZÄ sind mindestens ARR ÷ ARR-Grenze der üblichen Stufe</translation>
    </message>
    <message>
        <source>Added to the days to fill a requisition</source>
        <translation>Kommt zu den Tagen bis zur Besetzung einer Stelle hinzu</translation>
    </message>
    <message>
        <source>Managers = CSMs ÷ this, rounded up</source>
        <translation>Führungskräfte = CSMs ÷ diesem Wert, aufgerundet</translation>
    </message>
    <message>
        <source>Starts in a month, at most, over all segments</source>
        <translation>Beginne in einem Monat, höchstens, über alle Segmente</translation>
    </message>
    <message>
        <source>Nobody starts before this month</source>
        <translation>Vor diesem Monat beginnt niemand</translation>
    </message>
    <message>
        <source>Salaries and hiring cost of the hires, at most, over the horizon</source>
        <translation>Gehälter und Einstellungskosten der Neuen, höchstens, über den Horizont</translation>
    </message>
    <message>
        <source>Yes: leavers are replaced by the plan. No: hires are for growth only, and the team shrinks by those who leave</source>
        <translation>Ja: Der Plan ersetzt Abgänge. Nein: Eingestellt wird nur für Wachstum, und das Team schrumpft um die Abgänge</translation>
    </message>
    <message>
        <source>Share of the FTE needed that the plan puts in seat</source>
        <translation>Anteil der benötigten VZÄ, den der Plan besetzt</translation>
    </message>
    <message>
        <source>Chance that a month&apos;s customers are covered. Planned for: expected customers + z × √(those who come and go within the lead + (σ × new ones)²), z = 0 at 0.5, 0.67 at 0.75, 1.28 at 0.9</source>
        <translation>Chance, dass die Kunden eines Monats betreut sind. Geplant wird für: erwartete Kunden + z × √(wer während des Vorlaufs kommt und geht + (σ × neue)²), z = 0 bei 0,5, 0,67 bei 0,75, 1,28 bei 0,9</translation>
    </message>
    <message>
        <source>People, at least, in every segment that has accounts; 0 = no rule</source>
        <translation>Personen, mindestens, in jedem Segment mit Kunden; 0 = keine Regel</translation>
    </message>
    <message>
        <source>People, at least, who serve each region that has accounts; 0 = no rule</source>
        <translation>Personen, mindestens, für jede Region mit Kunden; 0 = keine Regel</translation>
    </message>
    <message>
        <source>People, at least, who speak each language of the accounts; 0 = no rule</source>
        <translation>Personen, mindestens, für jede Sprache der Kunden; 0 = keine Regel</translation>
    </message>
    <message>
        <source>σ of the factor on new customers where no forecast tells it</source>
        <translation>σ des Faktors auf Neukunden, wo keine Prognose ihn angibt</translation>
    </message>
    <message>
        <source>Share of CSMs who leave in a year; a month: 1 − (1 − this)^(1/12). Where it was not typed and people have left, their number counts too</source>
        <translation>Anteil der CSMs, die in einem Jahr gehen; im Monat: 1 − (1 − Wert)^(1/12). Wurde er nicht eingegeben und sind Personen gegangen, zählt auch ihre Zahl</translation>
    </message>
    <message>
        <source>From the approved requisition to the offer</source>
        <translation>Von der genehmigten Stelle bis zum Angebot</translation>
    </message>
    <message>
        <source>From the offer to the start</source>
        <translation>Vom Angebot bis zum Beginn</translation>
    </message>
    <message>
        <source>Cost of one FTE missing for a month</source>
        <translation>Kosten eines VZÄ, das einen Monat fehlt</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>New customers, all segments</source>
        <translation>Neue Kunden, alle Segmente</translation>
    </message>
    <message>
        <source>Churn, all segments</source>
        <translation>Abwanderung, alle Segmente</translation>
    </message>
    <message>
        <source>Demand counts hours of work</source>
        <translation>Bedarf zählt Arbeitsstunden</translation>
    </message>
    <message>
        <source>Demand counts ARR caps</source>
        <translation>Bedarf zählt ARR-Grenzen</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>CSMs per manager</source>
        <translation>CSMs je Führungskraft</translation>
    </message>
    <message>
        <source>Starts a month, at most</source>
        <translation>Beginne im Monat, höchstens</translation>
    </message>
    <message>
        <source>Hiring freeze until</source>
        <translation>Einstellungsstopp bis</translation>
    </message>
    <message>
        <source>Budget for hires</source>
        <translation>Budget für Einstellungen</translation>
    </message>
    <message>
        <source>Replace leavers</source>
        <translation>Abgänge ersetzen</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Least people per segment</source>
        <translation>Mindestens Personen je Segment</translation>
    </message>
    <message>
        <source>Least people per region</source>
        <translation>Mindestens Personen je Region</translation>
    </message>
    <message>
        <source>Least people per language</source>
        <translation>Mindestens Personen je Sprache</translation>
    </message>
    <message>
        <source>Uncertainty of growth</source>
        <translation>Unsicherheit des Wachstums</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Abgänge im Team</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Beförderungen</translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation>Zeit bis zur Besetzung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Cost of a missing FTE</source>
        <translation>Kosten eines fehlenden VZÄ</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Customers won in a month</source>
        <translation>Kunden, die in einem Monat gewonnen werden</translation>
    </message>
    <message>
        <source>Growth of new customers</source>
        <translation>Wachstum der Neukunden</translation>
    </message>
    <message>
        <source>By which share the customers won in a month grow in a year</source>
        <translation>Um welchen Anteil die Neukunden eines Monats in einem Jahr wachsen</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Share of customers lost in a year</source>
        <translation>Anteil der Kunden, die in einem Jahr verloren gehen</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Share of ARR that customers add in a month</source>
        <translation>Anteil des ARR, den Kunden in einem Monat hinzunehmen</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Share of ARR that customers cut in a month</source>
        <translation>Anteil des ARR, den Kunden in einem Monat kürzen</translation>
    </message>
    <message>
        <source>ARR of a new customer</source>
        <translation>ARR eines neuen Kunden</translation>
    </message>
    <message>
        <source>What a customer just won pays in a year</source>
        <translation>Was ein eben gewonnener Kunde im Jahr zahlt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>Anteil im Jahr</translation>
    </message>
    <message>
        <source>share a month</source>
        <translation>Anteil im Monat</translation>
    </message>
    <message>
        <source>customers a month</source>
        <translation>Kunden im Monat</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>currency a month</source>
        <translation>Währung im Monat</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage of the need</source>
        <translation>Abdeckung des Bedarfs</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>accounts per FTE</source>
        <translation>Kunden je VZÄ</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>changes in 24 months</source>
        <translation>Wechsel in 24 Monaten</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSMs</translation>
    </message>
    <message>
        <source>0 balance … 1 stability</source>
        <translation>0 Ausgleich … 1 Beständigkeit</translation>
    </message>
    <message>
        <source>Share of ramped CSMs, hires included, who move up to the segment above in a year, of the first segment into other work; their seats are vacated</source>
        <translation>Anteil der eingearbeiteten CSMs, auch der eingestellten, der im Jahr in das Segment darüber aufsteigt, im ersten Segment in andere Arbeit; ihre Plätze werden frei</translation>
    </message>
</context>
<context>
    <name>HiringPage</name>
    <message>
        <source>Projecting…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Save findings</source>
        <translation>Befunde speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>ID der Mutter</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
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
        <translation>Währung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID des Eigentümers</translation>
    </message>
    <message>
        <source>Owner e-mail</source>
        <translation>E-Mail des Eigentümers</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Eigentümer seit</translation>
    </message>
    <message>
        <source>Owner changes</source>
        <translation>Eigentümerwechsel</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebensphase</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Verlängerungsdatum</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nutzerplätze</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Supportanfragen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Leave to</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>ARR cap</source>
        <translation>ARR-Grenze</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Zugewandert</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Abgewandert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundenzahl</translation>
    </message>
    <message>
        <source>New ARR</source>
        <translation>Neuer ARR</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Churned ARR</source>
        <translation>Verlorener ARR</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Promotion date</source>
        <translation>Beförderungsdatum</translation>
    </message>
    <message>
        <source>Promoted to</source>
        <translation>Befördert zu</translation>
    </message>
    <message>
        <source>Owner&apos;s last name</source>
        <translation>Nachname des Eigentümers</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Owner is active</source>
        <translation>Betreuer ist aktiv</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Capacity and books of business for Customer Success</source>
        <translation>Kapazität und Kundenportfolios für Customer Success</translation>
    </message>
    <message>
        <source>A plan to open</source>
        <translation>Ein Plan, der geöffnet werden soll</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Den Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Speak this language: en, de or fr</source>
        <translation>Diese Sprache sprechen: en, de oder fr</translation>
    </message>
    <message>
        <source>Draw a chart or report: PLAN WHAT FILE</source>
        <translation>Ein Diagramm oder den Bericht zeichnen: PLAN WAS DATEI</translation>
    </message>
</context>
<context>
    <name>ScenarioTable</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Workload a month</source>
        <translation>Arbeitslast im Monat</translation>
    </message>
    <message>
        <source>Capacity a month</source>
        <translation>Kapazität im Monat</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Vollstes Portfolio</translation>
    </message>
    <message>
        <source>Least busy book</source>
        <translation>Leerstes Portfolio</translation>
    </message>
    <message>
        <source>Spread, max − min</source>
        <translation>Spanne, max − min</translation>
    </message>
    <message>
        <source>Variation of utilisation</source>
        <translation>Streuung der Auslastung</translation>
    </message>
    <message>
        <source>CSMs over capacity</source>
        <translation>CSMs über Kapazität</translation>
    </message>
    <message>
        <source>Books over ratio</source>
        <translation>Portfolios über dem Schlüssel</translation>
    </message>
    <message>
        <source>Accounts without a CSM</source>
        <translation>Kunden ohne CSM</translation>
    </message>
    <message>
        <source>Accounts moved</source>
        <translation>Kunden mit Wechsel</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR mit Wechsel</translation>
    </message>
    <message>
        <source>Hires planned</source>
        <translation>Geplante Einstellungen</translation>
    </message>
    <message>
        <source>FTE needed today</source>
        <translation>Heute benötigte VZÄ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>ARR without a CSM</source>
        <translation>ARR ohne CSM</translation>
    </message>
    <message>
        <source>FTE in seat</source>
        <translation>Besetzte VZÄ</translation>
    </message>
    <message>
        <source>Gap, FTE</source>
        <translation>Lücke, VZÄ</translation>
    </message>
    <message>
        <source>CS cost, 12 months</source>
        <translation>CS-Kosten, 12 Monate</translation>
    </message>
    <message>
        <source>CS cost as % of ARR</source>
        <translation>CS-Kosten in % des ARR</translation>
    </message>
    <message>
        <source>… of it for the team</source>
        <translation>… davon für das Team</translation>
    </message>
    <message>
        <source>… of it for hires</source>
        <translation>… davon für Einstellungen</translation>
    </message>
    <message>
        <source>Utilisation of the team</source>
        <translation>Auslastung des Teams</translation>
    </message>
    <message>
        <source>Continuity, accounts</source>
        <translation>Kontinuität, Kunden</translation>
    </message>
    <message>
        <source>Continuity, ARR</source>
        <translation>Kontinuität, ARR</translation>
    </message>
    <message>
        <source>%1: FTE needed</source>
        <translation>%1: benötigte VZÄ</translation>
    </message>
    <message>
        <source>%1: FTE in seat</source>
        <translation>%1: besetzte VZÄ</translation>
    </message>
    <message>
        <source>%1: gap, FTE</source>
        <translation>%1: Lücke, VZÄ</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 Pkte.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pkt.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>Nichts wird geschrieben, bevor Sie „Import“ drücken.</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Bereit zum Import</translation>
    </message>
    <message>
        <source>Ready to import, with findings</source>
        <translation>Bereit zum Import, mit Befunden</translation>
    </message>
    <message>
        <source>Values or rows to look at first: %1; each is told under Findings.</source>
        <translation>Werte oder Zeilen, die Sie zuerst ansehen sollten: %1; jede steht unter Befunde.</translation>
    </message>
    <message>
        <source>Answer the questions below; the files are then read again.</source>
        <translation>Beantworten Sie die Fragen unten; dann werden die Dateien neu gelesen.</translation>
    </message>
    <message>
        <source>This cannot be imported yet</source>
        <translation>Das kann noch nicht importiert werden</translation>
    </message>
    <message>
        <source>Ready to import, but the ARR is zero</source>
        <translation>Bereit zum Import, aber der ARR ist null</translation>
    </message>
    <message>
        <source>No account of the file has an ARR: segments by ARR and the ARR moved will be zero. If a column holds it, choose it in the table of columns. Nothing is written before you press Import.</source>
        <translation>Kein Kunde der Datei hat einen ARR: Segmente nach ARR und der ARR mit Wechsel werden null sein. Wenn eine Spalte ihn enthält, wählen Sie sie in der Tabelle der Spalten. Geschrieben wird erst mit Importieren.</translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message>
        <source>Say which one with --map id=COLUMN.</source>
        <translation>Nennen Sie sie mit --map id=SPALTE.</translation>
    </message>
    <message>
        <source>Say which one with --map id=COLUMN, or take the name as ID with --map id=name if no name comes twice (the column is &quot;%1&quot;).</source>
        <translation>Nennen Sie sie mit --map id=SPALTE, oder nehmen Sie mit --map id=name den Namen als ID, wenn kein Name zweimal vorkommt (die Spalte ist „%1“).</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Das ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>Die Datei ist leer: Sie hat weder Kopfzeile noch Zeilen.</translation>
    </message>
    <message>
        <source>The file may not be read. Check its rights.</source>
        <translation>Die Datei darf nicht gelesen werden. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was not taken as %2: of its first cells %3 % are numbers and %4 % days. Mend the cells, or map it by hand.</source>
        <translation>Spalte „%1“ wurde nicht als %2 genommen: Von ihren ersten Zellen sind %3 % Zahlen und %4 % Tage. Bessern Sie die Zellen aus, oder ordnen Sie sie von Hand zu.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was not used: the CSM has a column of their own.</source>
        <translation>Spalte „%1“ wurde nicht benutzt: Der CSM hat eine eigene Spalte.</translation>
    </message>
    <message>
        <source>%1 (%2) owns no accounts and leads or serves others by title: taken with FTE 0. Set FTE in Team if they shall have a book.</source>
        <translation>%1 (%2) hat keine Kunden und leitet oder unterstützt dem Titel nach andere: mit 0 VZÄ übernommen. Setzen Sie im Team VZÄ, wenn es ein Portfolio geben soll.</translation>
    </message>
    <message>
        <source>without currency</source>
        <translation>ohne Währung</translation>
    </message>
    <message>
        <source>ARR comes in several currencies, which must not be added up: %1. If the column is already in one currency, say so with --currency CODE; otherwise give rates with --rate CODE=VALUE.</source>
        <translation>Der ARR steht in mehreren Währungen, die nicht addiert werden dürfen: %1. Ist die Spalte schon in einer Währung, sagen Sie es mit --currency CODE; sonst geben Sie Kurse mit --rate CODE=WERT.</translation>
    </message>
    <message>
        <source>In which currency are the amounts of &quot;%1&quot;?</source>
        <translation>In welcher Währung sind die Beträge von „%1“?</translation>
    </message>
    <message>
        <source>All amounts are %1 already</source>
        <translation>Alle Beträge sind schon %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says that its amounts are %2; the other currencies named in the rows (%3) were not applied to them.</source>
        <translation>Die Spalte „%1“ sagt, dass ihre Beträge %2 sind; die anderen in den Zeilen genannten Währungen (%3) wurden nicht auf sie angewandt.</translation>
    </message>
    <message>
        <source>ARR was converted to %1 with the rates given.</source>
        <translation>Der ARR wurde mit den gegebenen Kursen in %1 umgerechnet.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no name.</source>
        <translation>%1 Kunden (ARR %2) haben keinen Namen.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no ARR.</source>
        <translation>%1 Kunden (ARR %2) haben keinen ARR.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no segment.</source>
        <translation>%1 Kunden (ARR %2) haben kein Segment.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no region.</source>
        <translation>%1 Kunden (ARR %2) haben keine Region.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no industry.</source>
        <translation>%1 Kunden (ARR %2) haben keine Branche.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no health score.</source>
        <translation>%1 Kunden (ARR %2) haben keinen Gesundheitswert.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no renewal date.</source>
        <translation>%1 Kunden (ARR %2) haben kein Verlängerungsdatum.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no start date.</source>
        <translation>%1 Kunden (ARR %2) haben kein Anfangsdatum.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have no value.</source>
        <translation>%1 Kunden (ARR %2) haben hier keinen Wert.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have another owner than in the plan: somebody moved them since.</source>
        <translation>%1 Kunden (ARR %2) haben einen anderen Eigentümer als im Plan: Jemand hat sie seither umgezogen.</translation>
    </message>
    <message>
        <source>the as-of day</source>
        <translation>dem Stichtag</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) share their name with another account (%3); they may be one customer entered twice.</source>
        <translation>%1 Kunden (ARR %2) heißen wie ein anderer Kunde (%3); vielleicht wurde ein Kunde zweimal erfasst.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) name a parent that is not in the plan; they count as a family of their own.</source>
        <translation>%1 Kunden (ARR %2) nennen eine Mutter, die nicht im Plan ist; sie zählen als eigene Familie.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have a renewal date before %3; the dates are stale, or the customers have left.</source>
        <translation>%1 Kunden (ARR %2) haben ein Verlängerungsdatum vor %3; die Daten sind veraltet, oder die Kunden sind gegangen.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) become customers after %3.</source>
        <translation>%1 Kunden (ARR %2) werden erst nach %3 Kunden.</translation>
    </message>
    <message>
        <source>Account %1 holds ARR %2, more than all others together. Check the amount.</source>
        <translation>Kunde %1 hat einen ARR von %2, mehr als alle anderen zusammen. Prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoriert: %1</translation>
    </message>
    <message>
        <source>The workbook is encrypted. Save it without a password.</source>
        <translation>Die Arbeitsmappe ist verschlüsselt. Speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program (.xls of 1997 to 2003). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Das ist eine Datei eines alten Office-Programms (.xls von 1997 bis 2003). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is an XML spreadsheet of 2003. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Das ist eine XML-Kalkulationstabelle von 2003. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is an XML file. Export the table as CSV or XLSX.</source>
        <translation>Das ist eine XML-Datei. Exportieren Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>This is a JSON file. Export the table as CSV or XLSX.</source>
        <translation>Das ist eine JSON-Datei. Exportieren Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>The file is called a workbook, but is none: it holds something else. Export it again; if it is a CSV file, rename it so that it ends in .csv.</source>
        <translation>Die Datei heißt wie eine Arbeitsmappe, ist aber keine: Sie enthält etwas anderes. Exportieren Sie sie neu; ist es eine CSV-Datei, benennen Sie sie so um, dass sie auf .csv endet.</translation>
    </message>
    <message>
        <source>The row has no month or no count of new customers and is left out.</source>
        <translation>Die Zeile hat keinen Monat oder keine Zahl neuer Kunden und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The forecast needs a column for %1. Say which with --map %2=COLUMN.</source>
        <translation>Die Prognose braucht eine Spalte für %1. Nennen Sie sie mit --map %2=SPALTE.</translation>
    </message>
    <message>
        <source>The highest health in column &quot;%1&quot; is %2. On which scale is it?</source>
        <translation>Die höchste Gesundheit in Spalte „%1“ ist %2. Auf welcher Skala ist das?</translation>
    </message>
    <message>
        <source>0 to %1: %2 is %3 of 100</source>
        <translation>0 bis %1: %2 ist %3 von 100</translation>
    </message>
    <message>
        <source>Say so with --map health_scale=10 (or 5, 100).</source>
        <translation>Sagen Sie es mit --map health_scale=10 (oder 5, 100).</translation>
    </message>
    <message>
        <source>No column of the history holds months. Say which with --map history.month=COLUMN.</source>
        <translation>Keine Spalte des Verlaufs enthält Monate. Nennen Sie sie mit --map history.month=SPALTE.</translation>
    </message>
    <message>
        <source>The history has neither counts (new, churned, customers) nor accounts. Say which columns to take with --map history.new=COLUMN, history.churned=COLUMN, history.customers=COLUMN or history.account=COLUMN.</source>
        <translation>Der Verlauf hat weder Zahlen (neue, verlorene, alle Kunden) noch Kunden. Nennen Sie die Spalten mit --map history.new=SPALTE, history.churned=SPALTE, history.customers=SPALTE oder history.account=SPALTE.</translation>
    </message>
    <message>
        <source>No column holds the account IDs, so rows cannot be told apart nor found again next time.</source>
        <translation>Keine Spalte enthält die IDs der Kunden, daher lassen sich die Zeilen nicht unterscheiden und beim nächsten Mal nicht wiederfinden.</translation>
    </message>
    <message>
        <source>Polish, Czech, Hungarian, Croatian</source>
        <translation>Polnisch, Tschechisch, Ungarisch, Kroatisch</translation>
    </message>
    <message>
        <source>Russian, Ukrainian, Bulgarian</source>
        <translation>Russisch, Ukrainisch, Bulgarisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>an old Mac</source>
        <translation>ein alter Mac</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Western, as it was read</source>
        <translation>Westlich, wie gelesen</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>%1 accounts have a parent that is not in the file (or whose name comes twice); they count as a family of their own.</source>
        <translation>%1 Kunden haben eine Mutter, die nicht in der Datei ist (oder deren Name zweimal vorkommt); sie zählen als eigene Familie.</translation>
    </message>
    <message>
        <source>%1 accounts named themselves as parent; ignored.</source>
        <translation>%1 Kunden nannten sich selbst als Mutter; das wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>No column of this file names the account a row belongs to. Say which with --map %1.id=COLUMN (or %1.name=COLUMN).</source>
        <translation>Keine Spalte dieser Datei nennt den Kunden, zu dem eine Zeile gehört. Nennen Sie sie mit --map %1.id=SPALTE (oder %1.name=SPALTE).</translation>
    </message>
    <message>
        <source>%1 rows have another currency than the first row of their account (such as %2): amounts in several currencies must not be added up. Put the file into one currency. If all amounts are in it already, say so with --currency CODE.</source>
        <translation>%1 Zeilen haben eine andere Währung als die erste Zeile ihres Kunden (etwa %2): Beträge in mehreren Währungen dürfen nicht addiert werden. Bringen Sie die Datei in eine Währung. Sind alle Beträge schon in ihr, sagen Sie es mit --currency CODE.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read (150 MB). Save the sheet that is needed as CSV.</source>
        <translation>Die Arbeitsmappe enthält mehr Text, als gelesen werden kann (150 MB). Speichern Sie das nötige Blatt als CSV.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods). Save it as .xlsx or CSV.</source>
        <translation>Das ist eine OpenDocument-Datei (.ods). Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>Das ist eine binäre Arbeitsmappe (.xlsb). Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is a file of Numbers. Export it as Excel or CSV (File, Export To).</source>
        <translation>Das ist eine Datei von Numbers. Exportieren Sie sie als Excel oder CSV (Ablage, Exportieren).</translation>
    </message>
    <message>
        <source>This is a text document (.docx), not a table. Copy its table into a spreadsheet and save that as .xlsx or CSV.</source>
        <translation>Das ist ein Textdokument (.docx), keine Tabelle. Kopieren Sie seine Tabelle in eine Tabellenkalkulation und speichern Sie diese als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is a presentation (.pptx), not a table.</source>
        <translation>Das ist eine Präsentation (.pptx), keine Tabelle.</translation>
    </message>
    <message>
        <source>This archive holds no workbook. Unpack it first, then choose the file in it.</source>
        <translation>Dieses Archiv enthält keine Arbeitsmappe. Entpacken Sie es zuerst und wählen Sie dann die Datei darin.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have a garbled name (&quot;%3&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 Kunden (ARR %2) haben einen verstümmelten Namen („%3“): Der Text wurde schon vor dem Export beschädigt. Bessern Sie ihn im CRM aus oder exportieren Sie erneut als UTF-8.</translation>
    </message>
    <message>
        <source>%1 accounts (ARR %2) have an ID such as &quot;%3&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 Kunden (ARR %2) haben eine ID wie „%3“: Ein Programm hat die IDs als Zahlen gelesen, und das CRM wird sie nicht kennen. Exportieren Sie erneut mit den IDs als Text.</translation>
    </message>
    <message>
        <source>The history has a figure for each month and segment, but does not say what is counted. What is it?</source>
        <translation>Der Verlauf hat eine Zahl je Monat und Segment, sagt aber nicht, was gezählt wird. Was ist es?</translation>
    </message>
    <message>
        <source>Customers at the end of the month</source>
        <translation>Kunden am Monatsende</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Say so with --map history.cells=customers or --map history.cells=new.</source>
        <translation>Sagen Sie es mit --map history.cells=customers oder --map history.cells=new.</translation>
    </message>
    <message>
        <source>The file has a column for each month or quarter; it was read as %1 rows of month and segment.</source>
        <translation>Die Datei hat eine Spalte je Monat oder Quartal; sie wurde als %1 Zeilen aus Monat und Segment gelesen.</translation>
    </message>
    <message>
        <source>The file has a column for each segment; it was read as %1 rows of month and segment.</source>
        <translation>Die Datei hat eine Spalte je Segment; sie wurde als %1 Zeilen aus Monat und Segment gelesen.</translation>
    </message>
    <message>
        <source>%1 months of all segments together were left out: each segment has rows of its own.</source>
        <translation>%1 Monate aller Segmente zusammen wurden weggelassen: Jedes Segment hat eigene Zeilen.</translation>
    </message>
    <message>
        <source>By the plan&apos;s fiscal year, &quot;%1&quot; is %2 to %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>Nach dem Geschäftsjahr des Plans ist „%1“ %2 bis %3. Wenn das falsch ist, setzen Sie den ersten Monat des Geschäftsjahrs (facts.fiscal_year_start) und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Some amounts show %1, the others no currency: all were read as %1.</source>
        <translation>Einige Beträge zeigen %1, die anderen keine Währung: Alle wurden als %1 gelesen.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was not taken as %2: nearly every row has a value of its own there. If these are the people, map it by hand.</source>
        <translation>Die Spalte „%1“ wurde nicht als %2 genommen: Fast jede Zeile hat dort einen eigenen Wert. Sind es doch die Personen, ordnen Sie sie von Hand zu.</translation>
    </message>
    <message>
        <source>The accounts have no ARR, but the file &quot;%1&quot; has a column &quot;%2&quot;. How does it make the ARR of an account?</source>
        <translation>Die Kunden haben keinen ARR, aber die Datei „%1“ hat eine Spalte „%2“. Wie ergibt sie den ARR eines Kunden?</translation>
    </message>
    <message>
        <source>Sum of the rows that run on the day of the plan</source>
        <translation>Summe der Zeilen, die am Tag des Plans laufen</translation>
    </message>
    <message>
        <source>Sum of all rows</source>
        <translation>Summe aller Zeilen</translation>
    </message>
    <message>
        <source>Not at all: there is no ARR</source>
        <translation>Gar nicht: Es gibt keinen ARR</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot;, or --map arr= for none.</source>
        <translation>Sagen Sie es mit --map &quot;%1&quot;, oder --map arr= für keinen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like an open post, a queue or a system&apos;s user, not like a person, and owns no accounts: kept out of the team. If it is somebody, set the status to active in Team; plan open posts as hires.</source>
        <translation>„%1“ sieht nach einer offenen Stelle, einer Warteschlange oder einem Systembenutzer aus, nicht nach einer Person, und hat keine Kunden: nicht ins Team genommen. Ist es doch jemand, setzen Sie in Team den Status auf aktiv; offene Stellen planen Sie als Einstellungen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>von Hand angeheftet</translation>
    </message>
    <message>
        <source>renewal within %1 day</source>
        <translation>Verlängerung innerhalb von %1 Tag</translation>
    </message>
    <message>
        <source>renewal within %1 days</source>
        <translation>Verlängerung innerhalb von %1 Tagen</translation>
    </message>
    <message>
        <source>red health</source>
        <translation>Gesundheit rot</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>CSM changed within %1 day</source>
        <translation>CSM innerhalb von %1 Tag gewechselt</translation>
    </message>
    <message>
        <source>CSM changed within %1 days</source>
        <translation>CSM innerhalb von %1 Tagen gewechselt</translation>
    </message>
    <message>
        <source>CSM changed too often</source>
        <translation>CSM zu oft gewechselt</translation>
    </message>
    <message>
        <source>add a CSM with %1 FTE who may serve everybody</source>
        <translation>einen CSM mit %1 VZÄ einstellen, der alle betreuen darf</translation>
    </message>
    <message>
        <source>add a full-time CSM who may serve everybody</source>
        <translation>einen Vollzeit-CSM einstellen, der alle betreuen darf</translation>
    </message>
    <message>
        <source>add %1 full-time CSMs who may serve everybody</source>
        <translation>%1 Vollzeit-CSMs einstellen, die alle betreuen dürfen</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no name.</source>
        <translation>%1 Kunde (ARR %2) hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no ARR.</source>
        <translation>%1 Kunde (ARR %2) hat keinen ARR.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no segment.</source>
        <translation>%1 Kunde (ARR %2) hat kein Segment.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no region.</source>
        <translation>%1 Kunde (ARR %2) hat keine Region.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no industry.</source>
        <translation>%1 Kunde (ARR %2) hat keine Branche.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no health score.</source>
        <translation>%1 Kunde (ARR %2) hat keinen Gesundheitswert.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no renewal date.</source>
        <translation>%1 Kunde (ARR %2) hat kein Verlängerungsdatum.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no start date.</source>
        <translation>%1 Kunde (ARR %2) hat kein Anfangsdatum.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has no value.</source>
        <translation>%1 Kunde (ARR %2) hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has another owner than in the plan: somebody moved it since.</source>
        <translation>%1 Kunde (ARR %2) hat einen anderen Eigentümer als im Plan: jemand hat ihn seither verschoben.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) shares its name with another account (%3); they may be one customer entered twice.</source>
        <translation>%1 Kunde (ARR %2) heißt wie ein anderer Kunde (%3); vielleicht ist es derselbe, doppelt erfasst.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has a garbled name (&quot;%3&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 Kunde (ARR %2) hat einen verstümmelten Namen („%3“): der Text war schon vor dem Export beschädigt. Berichtigen Sie ihn im CRM, oder exportieren Sie erneut als UTF-8.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has the ID &quot;%3&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 Kunde (ARR %2) hat die ID „%3“: ein Programm hat die IDs als Zahlen gelesen, und das CRM wird sie nicht kennen. Exportieren Sie erneut mit den IDs als Text.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) names a parent that is not in the plan; it counts as a family of its own.</source>
        <translation>%1 Kunde (ARR %2) nennt eine Mutter, die nicht im Plan ist; er zählt als eigene Familie.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) has a renewal date before %3; the date is stale, or the customer has left.</source>
        <translation>%1 Kunde (ARR %2) hat ein Verlängerungsdatum vor %3; das Datum ist veraltet, oder der Kunde ist weg.</translation>
    </message>
    <message>
        <source>%1 account (ARR %2) becomes a customer after %3.</source>
        <translation>%1 Kunde (ARR %2) wird erst nach %3 Kunde.</translation>
    </message>
    <message>
        <source>%1 account has a parent that is not in the file (or whose name comes twice); it counts as a family of its own.</source>
        <translation>%1 Kunde hat eine Mutter, die nicht in der Datei ist (oder deren Name zweimal vorkommt); er zählt als eigene Familie.</translation>
    </message>
    <message>
        <source>%1 account named itself as parent; ignored.</source>
        <translation>%1 Kunde nannte sich selbst als Mutter; ignoriert.</translation>
    </message>
    <message>
        <source>It has no row for %1. What the history lets expect is taken there, without a history the month before.</source>
        <translation>Sie hat keine Zeile für %1. Dort gilt, was der Verlauf erwarten lässt, ohne Verlauf der Monat davor.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2: new customers %3, churned %4.</source>
        <translation>Sie reicht von %1 bis %2: neue Kunden %3, verlorene %4.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2; customers at the end: %3.</source>
        <translation>Sie reicht von %1 bis %2; Kunden am Ende: %3.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s history of %1 to %2, of which one month is not in the file and leaves the plan. To keep it, import a file with all months.</source>
        <translation>Sie ersetzt den Verlauf des Plans von %1 bis %2; einer seiner Monate steht nicht in der Datei und verlässt den Plan. Um ihn zu behalten, importieren Sie eine Datei mit allen Monaten.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s history of %1 to %2, of which %3 months are not in the file and leave the plan. To keep them, import a file with all months.</source>
        <translation>Sie ersetzt den Verlauf des Plans von %1 bis %2; %3 seiner Monate stehen nicht in der Datei und verlassen den Plan. Um sie zu behalten, importieren Sie eine Datei mit allen Monaten.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2; new customers: %3.</source>
        <translation>Sie reicht von %1 bis %2; neue Kunden: %3.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s finance forecast of %1 to %2, of which one month is not in the file and leaves the plan.</source>
        <translation>Sie ersetzt die Finanzprognose des Plans von %1 bis %2; einer ihrer Monate steht nicht in der Datei und verlässt den Plan.</translation>
    </message>
    <message>
        <source>It replaces the plan&apos;s finance forecast of %1 to %2, of which %3 months are not in the file and leave the plan.</source>
        <translation>Sie ersetzt die Finanzprognose des Plans von %1 bis %2; %3 ihrer Monate stehen nicht in der Datei und verlassen den Plan.</translation>
    </message>
    <message>
        <source>The file lists transactions of %1 account. It is new in its first month and lost after its last one, if it was silent for %2 months since; what is seen in the first %2 months is opening stock.</source>
        <translation>Die Datei führt Buchungen von %1 Kunden. Er ist in seinem ersten Monat neu und nach seinem letzten verloren, wenn er seither %2 Monate still war; was in den ersten %2 Monaten vorkommt, ist Anfangsbestand.</translation>
    </message>
    <message>
        <source>The file lists transactions of %1 accounts. An account is new in its first month and lost after its last one, if it was silent for %2 months since; those seen in the first %2 months are opening stock.</source>
        <translation>Die Datei führt Buchungen von %1 Kunden. Ein Kunde ist in seinem ersten Monat neu und nach seinem letzten verloren, wenn er seither %2 Monate still war; wer in den ersten %2 Monaten vorkommt, ist Anfangsbestand.</translation>
    </message>
    <message>
        <source>%1 month of all segments together was left out: each segment has rows of its own.</source>
        <translation>%1 Monat aller Segmente zusammen wurde ausgelassen: Jedes Segment hat eigene Zeilen.</translation>
    </message>
    <message>
        <source>%1 row does not count for %2: it is not in the twelve months up to %3.</source>
        <translation>%1 Zeile zählt nicht für %2: Sie liegt nicht in den zwölf Monaten bis %3.</translation>
    </message>
    <message>
        <source>%1 rows do not count for %2: they are not in the twelve months up to %3.</source>
        <translation>%1 Zeilen zählen nicht für %2: Sie liegen nicht in den zwölf Monaten bis %3.</translation>
    </message>
    <message>
        <source>%1 row does not count for %2: it is not running on %3.</source>
        <translation>%1 Zeile zählt nicht für %2: Sie läuft nicht an %3.</translation>
    </message>
    <message>
        <source>%1 rows do not count for %2: they are not running on %3.</source>
        <translation>%1 Zeilen zählen nicht für %2: Sie laufen nicht an %3.</translation>
    </message>
    <message>
        <source>%1 row has another currency than the first row of its account (%2): amounts in several currencies must not be added up. Put the file into one currency. If all amounts are in it already, say so with --currency CODE.</source>
        <translation>%1 Zeile hat eine andere Währung als die erste Zeile ihres Kunden (%2): Beträge in mehreren Währungen dürfen nicht addiert werden. Bringen Sie die Datei in eine Währung. Sind alle Beträge schon in ihr, sagen Sie es mit --currency CODE.</translation>
    </message>
    <message>
        <source>The file has a column for each month or quarter; it was read as %1 row of month and segment.</source>
        <translation>Die Datei hat eine Spalte je Monat oder Quartal; sie wurde als %1 Zeile aus Monat und Segment gelesen.</translation>
    </message>
    <message>
        <source>The file has a column for each segment; it was read as %1 row of month and segment.</source>
        <translation>Die Datei hat eine Spalte je Segment; sie wurde als %1 Zeile aus Monat und Segment gelesen.</translation>
    </message>
</context>
<context>
    <name>headroom::AccountRows</name>
    <message>
        <source>ARR is negative (%1); the row is left out. A customer&apos;s ARR is zero or more: mend the amount, or map another column.</source>
        <translation>Der ARR ist negativ (%1); die Zeile wird ausgelassen. Der ARR eines Kunden ist null oder mehr: Bessern Sie den Betrag aus, oder ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>The amount is too large to be money; the row is left out.</source>
        <translation>Der Betrag ist zu groß, um Geld zu sein; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Health %1 is outside 0 to 100; the value is left out.</source>
        <translation>Gesundheit %1 liegt nicht zwischen 0 und 100; der Wert wird ausgelassen.</translation>
    </message>
    <message>
        <source>A count cannot be negative; the value is left out.</source>
        <translation>Eine Anzahl kann nicht negativ sein; der Wert wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row looks like a total, but is not the sum of the rows above; it was read as an account. Delete it if it is a total.</source>
        <translation>Die Zeile sieht wie eine Summe aus, ist aber nicht die Summe der Zeilen darüber; sie wurde als Kunde gelesen. Löschen Sie sie, wenn es eine Summe ist.</translation>
    </message>
    <message>
        <source>Left out as a total row.</source>
        <translation>Als Summenzeile ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no account ID and is left out. Give it one, or delete the row.</source>
        <translation>Die Zeile hat keine Kunden-ID und wird ausgelassen. Geben Sie ihr eine, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>IDs such as %1 were changed by a spreadsheet program and cannot be restored (lines %2). Export the file again and open it with that column as text.</source>
        <translation>IDs wie %1 wurden von einer Tabellenkalkulation verändert und lassen sich nicht wiederherstellen (Zeilen %2). Exportieren Sie die Datei neu und öffnen Sie sie mit dieser Spalte als Text.</translation>
    </message>
    <message>
        <source>%1 (lines %2)</source>
        <translation>%1 (Zeilen %2)</translation>
    </message>
    <message>
        <source>%1 rows repeat an account ID: %2. Each account may come once: delete the repeats, or say that several rows make one account.</source>
        <translation>%1 Zeilen wiederholen eine Kunden-ID: %2. Jeder Kunde darf einmal vorkommen: Löschen Sie die Wiederholungen, oder sagen Sie, dass mehrere Zeilen einen Kunden ergeben.</translation>
    </message>
    <message>
        <source>Several rows make one account</source>
        <translation>Mehrere Zeilen ergeben einen Kunden</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot;.</source>
        <translation>Sagen Sie es mit --map &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 row repeats an account ID: %2. Each account may come once: delete the repeat, or say that several rows make one account.</source>
        <translation>%1 Zeile wiederholt eine Kunden-ID: %2. Jeder Kunde darf einmal vorkommen: Löschen Sie die Wiederholung, oder sagen Sie, dass mehrere Zeilen einen Kunden ergeben.</translation>
    </message>
</context>
<context>
    <name>headroom::BookImport</name>
    <message>
        <source>Nothing is taken from this file. Say what with --map &quot;FIELD=sum(%1.COLUMN)&quot; (or active_sum, year_sum, count, max, latest, most).</source>
        <translation>Aus dieser Datei wird nichts genommen. Sagen Sie was mit --map &quot;FELD=sum(%1.SPALTE)&quot; (oder active_sum, year_sum, count, max, latest, most).</translation>
    </message>
    <message>
        <source>No as-of date was given; %1 is the last day the data tells about.</source>
        <translation>Kein Stichtag wurde genannt; %1 ist der letzte Tag, von dem die Daten erzählen.</translation>
    </message>
    <message>
        <source>No account could be read from the file: it has a header, but no usable row below it.</source>
        <translation>Aus der Datei konnte kein Kunde gelesen werden: Sie hat eine Kopfzeile, aber keine brauchbare Zeile darunter.</translation>
    </message>
    <message>
        <source>No account has an ARR: no column of the file is ARR for certain. A CRM&apos;s &quot;Annual Revenue&quot; is the customer&apos;s own turnover and is never taken by itself. Say which one to take with --map arr=COLUMN.</source>
        <translation>Kein Kunde hat einen ARR: Keine Spalte der Datei ist sicher der ARR. „Annual Revenue“ eines CRM ist der Umsatz des Kunden und wird nie von selbst genommen. Nennen Sie die richtige mit --map arr=SPALTE.</translation>
    </message>
    <message>
        <source>%1 accounts have no ARR; they count as zero.</source>
        <translation>%1 Kunden haben keinen ARR; sie zählen als null.</translation>
    </message>
    <message>
        <source>%1 accounts of the plan are not in the file. An export is the whole truth: they leave the plan (Undo brings them back).</source>
        <translation>%1 Kunden des Plans sind nicht in der Datei. Ein Export ist die ganze Wahrheit: Sie verlassen den Plan (Rückgängig holt sie zurück).</translation>
    </message>
    <message>
        <source>No account has an ARR: column &quot;%1&quot; has no amount in any row. Mend it in the file, or say which column to take with --map arr=COLUMN.</source>
        <translation>Kein Kunde hat einen ARR: Die Spalte „%1“ hat in keiner Zeile einen Betrag. Bessern Sie sie in der Datei aus oder sagen Sie mit --map arr=COLUMN, welche Spalte gilt.</translation>
    </message>
    <message>
        <source>%1 account has no ARR; it counts as zero.</source>
        <translation>%1 Kunde hat keinen ARR; er zählt als null.</translation>
    </message>
    <message>
        <source>%1 account of the plan is not in the file. An export is the whole truth: it leaves the plan (Undo brings it back).</source>
        <translation>%1 Kunde des Plans ist nicht in der Datei. Ein Export ist die ganze Wahrheit: er verlässt den Plan (Rückgängig bringt ihn zurück).</translation>
    </message>
    <message>
        <source>The plan&apos;s as-of date goes from %2 to %1, the last day the data tells about.</source>
        <translation>Der Stichtag des Plans geht vom %2 auf den %1, den letzten Tag, von dem die Daten erzählen.</translation>
    </message>
</context>
<context>
    <name>headroom::ConflictNamer</name>
    <message>
        <source>The locked or pinned account of %2 needs %3; the limit is %4.</source>
        <translation>Der gesperrte oder angeheftete Kunde von %2 braucht %3; die Grenze ist %4.</translation>
    </message>
    <message>
        <source>The %1 locked or pinned accounts of %2 need %3; the limit is %4.</source>
        <translation>Die %1 gesperrten oder angehefteten Kunden von %2 brauchen %3; die Grenze ist %4.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weiteren</translation>
    </message>
    <message>
        <source>The family of %1 cannot have one CSM: its accounts are locked or pinned to different CSMs, or nobody may serve them all.</source>
        <translation>Die Familie von %1 kann nicht einen gemeinsamen CSM haben: ihre Kunden sind bei verschiedenen CSMs gesperrt oder angeheftet, oder niemand darf sie alle betreuen.</translation>
    </message>
    <message>
        <source>let families be split</source>
        <translation>Familien trennen lassen</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, who is not in the team; it is placed as if it had no pin.</source>
        <translation>%1 ist an %2 angeheftet, aber diese Person ist nicht im Team; der Kunde wird vergeben, als wäre er nicht angeheftet.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2, who was rejected for it; the pin holds.</source>
        <translation>%1 ist an %2 angeheftet, obwohl diese Zuordnung abgelehnt wurde; die Anheftung gilt.</translation>
    </message>
    <message>
        <source>take the rejection back</source>
        <translation>die Ablehnung zurücknehmen</translation>
    </message>
    <message>
        <source>raise the cap to %1 move</source>
        <translation>die Obergrenze auf %1 Wechsel anheben</translation>
    </message>
    <message>
        <source>raise the cap to %1 moves</source>
        <translation>die Obergrenze auf %1 Wechsel anheben</translation>
    </message>
    <message>
        <source>At least %1 account must change CSM if every account is to have one (%2); the cap is %3 moves.</source>
        <translation>Mindestens %1 Kunde muss den CSM wechseln, damit jeder Kunde einen hat (%2); die Obergrenze ist %3 Wechsel.</translation>
    </message>
    <message>
        <source>At least %1 accounts must change CSM if every account is to have one (%2); the cap is %3 move.</source>
        <translation>Mindestens %1 Kunden müssen den CSM wechseln, damit jeder Kunde einen hat (%2); die Obergrenze ist %3 Wechsel.</translation>
    </message>
    <message>
        <source>At least %1 accounts must change CSM if every account is to have one (%2); the cap is %3 moves.</source>
        <translation>Mindestens %1 Kunden müssen den CSM wechseln, damit jeder Kunde einen hat (%2); die Obergrenze ist %3 Wechsel.</translation>
    </message>
    <message>
        <source>%1 by pins</source>
        <translation>%1 durch Anheftungen</translation>
    </message>
    <message>
        <source>%1 because their CSM may not serve them</source>
        <translation>%1 wegen eines CSM ohne Zuständigkeit</translation>
    </message>
    <message>
        <source>%1 to bring full books within their limits</source>
        <translation>%1, um volle Portfolios unter ihre Grenzen zu bringen</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 hält %2</translation>
    </message>
    <message>
        <source>%1 hold %2</source>
        <translation>%1 halten %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 need %2</source>
        <translation>%1 brauchen %2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 holds %2; no CSM who may serve it has room for more than %3.</source>
        <translation>%1 hält %2; kein CSM, der das übernehmen darf, hat Platz für mehr als %3.</translation>
    </message>
    <message>
        <source>%1 needs %2; no CSM who may serve it has room for more than %3.</source>
        <translation>%1 braucht %2; kein CSM, der das übernehmen darf, hat Platz für mehr als %3.</translation>
    </message>
    <message>
        <source>Each of %1 holds %2; no CSM who may serve them has room for more than %3.</source>
        <translation>Allein hält jeder %2 (%1); kein CSM, der sie betreuen darf, hat Platz für mehr als %3.</translation>
    </message>
    <message>
        <source>Each of %1 needs %2; no CSM who may serve them has room for more than %3.</source>
        <translation>Allein braucht jeder %2 (%1); kein CSM, der sie betreuen darf, hat Platz für mehr als %3.</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>then nothing is missing</source>
        <translation>dann fehlt nichts</translation>
    </message>
    <message>
        <source>then this is settled; elsewhere in the plan %1</source>
        <translation>dann ist das gelöst; anderswo im Plan %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>then %1; elsewhere in the plan %2</source>
        <translation>dann %1; anderswo im Plan %2</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>fehlen %1</translation>
    </message>
    <message>
        <source>nobody may serve %1</source>
        <translation>darf niemand %1 betreuen</translation>
    </message>
    <message>
        <source>%1 family cannot stay together</source>
        <translation>kann %1 Familie nicht zusammenbleiben</translation>
    </message>
    <message>
        <source>%1 families cannot stay together</source>
        <translation>können %1 Familien nicht zusammenbleiben</translation>
    </message>
    <message>
        <source>%1 move is above the cap</source>
        <translation>liegt %1 Wechsel über der Obergrenze</translation>
    </message>
    <message>
        <source>%1 moves are above the cap</source>
        <translation>liegen %1 Wechsel über der Obergrenze</translation>
    </message>
    <message>
        <source>%1 because its CSM may not serve it</source>
        <translation>%1 wegen eines CSM ohne Zuständigkeit</translation>
    </message>
</context>
<context>
    <name>headroom::ConflictWords</name>
    <message>
        <source>%1 h a month</source>
        <translation>%1 h im Monat</translation>
    </message>
    <message>
        <source>%1 full-time books</source>
        <translation>%1 volle Portfolios</translation>
    </message>
    <message>
        <source>%1 %2 of ARR</source>
        <translation>%1 %2 ARR</translation>
    </message>
    <message>
        <source>%1 %2 account</source>
        <translation>%1 Kunde in %2</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 account</source>
        <translation>%1 Kunde in %2 (Sprache: %3)</translation>
    </message>
    <message>
        <source>%1 %2 account in %4</source>
        <translation>%1 Kunde in %2 (Region: %4)</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 account in %4</source>
        <translation>%1 Kunde in %2 (Sprache: %3, Region: %4)</translation>
    </message>
    <message>
        <source>%1 %2 accounts</source>
        <translation>%1 Kunden in %2</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 accounts</source>
        <translation>%1 Kunden in %2 (Sprache: %3)</translation>
    </message>
    <message>
        <source>%1 %2 accounts in %4</source>
        <translation>%1 Kunden in %2 (Region: %4)</translation>
    </message>
    <message>
        <source>%1 %3-speaking %2 accounts in %4</source>
        <translation>%1 Kunden in %2 (Sprache: %3, Region: %4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%3-speaking %2)</source>
        <translation>%1 (%2, Sprache: %3)</translation>
    </message>
    <message>
        <source>%1 (%2 in %4)</source>
        <translation>%1 (%2, Region: %4)</translation>
    </message>
    <message>
        <source>%1 (%3-speaking %2 in %4)</source>
        <translation>%1 (%2, Sprache: %3, Region: %4)</translation>
    </message>
    <message>
        <source>The family of %1 (%2)</source>
        <translation>Die Familie von %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody may serve the family of %1 (%2).</source>
        <translation>Niemand darf die Familie von %1 betreuen (%2).</translation>
    </message>
    <message>
        <source>Nobody may serve %1.</source>
        <translation>Niemand darf betreuen: %1.</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve them, has room for %2</source>
        <translation>nur %1 darf sie betreuen und hat Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve them and is not full, has room for %2</source>
        <translation>nur %1 darf sie betreuen und ist nicht voll, mit Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve it, has room for %2</source>
        <translation>nur %1 darf das übernehmen und hat Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSM who may serve it and is not full, has room for %2</source>
        <translation>nur %1 darf das übernehmen und ist nicht voll, mit Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve them, have room for %2</source>
        <translation>nur %1 dürfen sie betreuen und haben Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve them and are not full, have room for %2</source>
        <translation>nur %1 dürfen sie betreuen und sind nicht voll, mit Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve it, have room for %2</source>
        <translation>nur %1 dürfen das übernehmen und haben Platz für %2</translation>
    </message>
    <message>
        <source>%1, the only CSMs who may serve it and are not full, have room for %2</source>
        <translation>nur %1 dürfen das übernehmen und sind nicht voll, mit Platz für %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve them have room for %2</source>
        <translation>die %1 CSMs, die sie betreuen dürfen, haben Platz für %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve them and are not full have room for %2</source>
        <translation>die %1 CSMs, die sie betreuen dürfen und nicht voll sind, haben Platz für %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve it have room for %2</source>
        <translation>die %1 CSMs, die das übernehmen dürfen, haben Platz für %2</translation>
    </message>
    <message>
        <source>the %1 CSMs who may serve it and are not full have room for %2</source>
        <translation>die %1 CSMs, die das übernehmen dürfen und nicht voll sind, haben Platz für %2</translation>
    </message>
</context>
<context>
    <name>headroom::CountRows</name>
    <message>
        <source>A count cannot be negative; the value is left out.</source>
        <translation>Eine Anzahl kann nicht negativ sein; der Wert wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no month and is left out.</source>
        <translation>Die Zeile hat keinen Monat und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row stands in the file twice; it is counted once.</source>
        <translation>Die Zeile steht zweimal in der Datei; sie wird einmal gezählt.</translation>
    </message>
    <message>
        <source>From here on a segment has several rows of one month with different figures; they are added up. Remove those that are corrections.</source>
        <translation>Ab hier hat ein Segment mehrere Zeilen eines Monats mit verschiedenen Zahlen; sie werden addiert. Entfernen Sie jene, die Korrekturen sind.</translation>
    </message>
    <message>
        <source>No company has so many customers; the value is left out.</source>
        <translation>So viele Kunden hat kein Unternehmen; der Wert wird ausgelassen.</translation>
    </message>
    <message>
        <source>The amount is too large to add up; it is left out.</source>
        <translation>Der Betrag ist zu groß zum Summieren; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows are quarters: what they count was divided among their months. &quot;%2&quot; begins in %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 Zeilen sind Quartale: Was sie zählen, wurde auf ihre Monate verteilt. „%2“ beginnt im %3. Ist das falsch, setzen Sie den ersten Monat des Geschäftsjahres (facts.fiscal_year_start) und importieren Sie neu.</translation>
    </message>
    <message>
        <source>%1 row is a quarter: what it counts was divided among its months. &quot;%2&quot; begins in %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 Zeile ist ein Quartal: Was sie zählt, wurde auf seine Monate verteilt. „%2“ beginnt im %3. Ist das falsch, setzen Sie den ersten Monat des Geschäftsjahres (facts.fiscal_year_start) und importieren Sie neu.</translation>
    </message>
</context>
<context>
    <name>headroom::CsvReader</name>
    <message>
        <source>A row has more than 512 columns; at most 512 can be read. Is the separator right?</source>
        <translation>Eine Zeile hat mehr als 512 Spalten; höchstens 512 können gelesen werden. Stimmt das Trennzeichen?</translation>
    </message>
</context>
<context>
    <name>headroom::FileBytes</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be read twice.</source>
        <translation>Die Datei kann nicht zweimal gelesen werden.</translation>
    </message>
</context>
<context>
    <name>headroom::HtmlReader</name>
    <message>
        <source>A row of the page has more than 512 cells; at most 512 columns can be read.</source>
        <translation>Eine Zeile der Seite hat mehr als 512 Zellen; höchstens 512 Spalten können gelesen werden.</translation>
    </message>
</context>
<context>
    <name>headroom::HtmlReader::State</name>
    <message>
        <source>This is a web page without a table, such as a page to sign in: the export did not work. Sign in, export again and choose the new file.</source>
        <translation>Das ist eine Webseite ohne Tabelle, etwa eine Anmeldeseite: Der Export ist nicht gelungen. Melden Sie sich an, exportieren Sie erneut und wählen Sie die neue Datei.</translation>
    </message>
</context>
<context>
    <name>headroom::IdeaList</name>
    <message>
        <source>unpin %1 (%3)</source>
        <translation>%1 lösen (%3)</translation>
    </message>
    <message>
        <source>unpin %1 and %2 more (%3)</source>
        <translation>%1 und %2 weitere lösen (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1 (hier %2)</translation>
    </message>
    <message>
        <source>unlock accounts locked by %1</source>
        <translation>Kunden entsperren, die gesperrt sind wegen: %1</translation>
    </message>
    <message>
        <source>hand over now all accounts of %1, who leaves on %2</source>
        <translation>alle Kunden von %1 schon jetzt übergeben (Austritt am %2)</translation>
    </message>
    <message>
        <source>add %1 FTE to %2 (%3 → %4)</source>
        <translation>%1 VZÄ mehr für %2 (%3 → %4)</translation>
    </message>
    <message>
        <source>raise the utilisation ceiling from %1 to %2 %</source>
        <translation>die Obergrenze der Auslastung von %1 auf %2 % anheben</translation>
    </message>
    <message>
        <source>raise %1&apos;s ratio maximum from %2 to %3 account</source>
        <translation>den höchsten Schlüssel von %1 von %2 auf %3 Kunden anheben</translation>
    </message>
    <message>
        <source>raise %1&apos;s ratio maximum from %2 to %3 accounts</source>
        <translation>den höchsten Schlüssel von %1 von %2 auf %3 Kunden anheben</translation>
    </message>
    <message>
        <source>switch the ARR caps off</source>
        <translation>die ARR-Grenzen ausschalten</translation>
    </message>
    <message>
        <source>raise %1&apos;s ARR cap from %2 to %3 %4</source>
        <translation>die ARR-Grenze von %1 von %2 auf %3 %4 anheben</translation>
    </message>
    <message>
        <source>allow %1 for %2 again</source>
        <translation>%1 für %2 wieder zulassen</translation>
    </message>
    <message>
        <source>let CSMs serve accounts of any language</source>
        <translation>CSMs Kunden jeder Sprache betreuen lassen</translation>
    </message>
    <message>
        <source>let CSMs serve accounts of any region</source>
        <translation>CSMs Kunden jeder Region betreuen lassen</translation>
    </message>
    <message>
        <source>let CSMs serve every segment</source>
        <translation>CSMs jedes Segment betreuen lassen</translation>
    </message>
    <message>
        <source>let families be split</source>
        <translation>Familien trennen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts</source>
        <translation>%1 auch Kunden in %2 betreuen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve accounts in %3</source>
        <translation>%1 auch Kunden mit Sprache %3 betreuen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts and accounts in %3</source>
        <translation>%1 auch Kunden in %2 und Kunden mit Sprache %3 betreuen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve accounts of %4</source>
        <translation>%1 auch Kunden in Region %4 betreuen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts and accounts of %4</source>
        <translation>%1 auch Kunden in %2 und Kunden in Region %4 betreuen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve accounts in %3 and accounts of %4</source>
        <translation>%1 auch Kunden mit Sprache %3 und Kunden in Region %4 betreuen lassen</translation>
    </message>
    <message>
        <source>let %1 also serve %2 accounts, accounts in %3 and accounts of %4</source>
        <translation>%1 auch Kunden in %2, Kunden mit Sprache %3 und Kunden in Region %4 betreuen lassen</translation>
    </message>
</context>
<context>
    <name>headroom::IssueLog</name>
    <message>
        <source>%1 more findings of the kind &quot;%2&quot; are not listed.</source>
        <translation>%1 weitere Befunde der Art „%2“ sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 more finding of the kind &quot;%2&quot; is not listed.</source>
        <translation>%1 weiterer Befund der Art „%2“ ist nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>headroom::MappedTable</name>
    <message>
        <source>The header says so: amounts of this column were multiplied by %1. If they are whole amounts already, rename the column.</source>
        <translation>Die Überschrift sagt es: Beträge dieser Spalte wurden mit %1 multipliziert. Sind es schon ganze Beträge, benennen Sie die Spalte um.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2: perhaps a separator stands inside a name, and what follows it is shifted. Check the row.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2: Vielleicht steht ein Trennzeichen in einem Namen, und was folgt, ist verschoben. Prüfen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Read as whole numbers (%1): a mark before three digits is one of thousands here.</source>
        <translation>Als ganze Zahlen gelesen (%1): Ein Zeichen vor drei Ziffern trennt hier Tausender.</translation>
    </message>
    <message>
        <source>All real days of this column are of the 1st to 12th, the others stayed texts: a spreadsheet may have taken day for month. Compare some days with the CRM, and export again if they are wrong.</source>
        <translation>Alle echten Tage dieser Spalte liegen zwischen dem 1. und 12., die anderen blieben Text: Eine Tabellenkalkulation hat vielleicht Tag und Monat vertauscht. Vergleichen Sie einige Tage mit dem CRM, und exportieren Sie neu, wenn sie falsch sind.</translation>
    </message>
    <message>
        <source>%1 cells name a month without a day; its first day was taken.</source>
        <translation>%1 Zellen nennen einen Monat ohne Tag; sein erster Tag wurde genommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a spreadsheet error; the value is left out. Mend it in the file.</source>
        <translation>„%1“ ist ein Fehler der Tabellenkalkulation; der Wert wird ausgelassen. Bessern Sie ihn in der Datei aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; the value is left out. Mend it in the file.</source>
        <translation>„%1“ ist keine Zahl; der Wert wird ausgelassen. Bessern Sie ihn in der Datei aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day; the value is left out. Mend it in the file.</source>
        <translation>„%1“ ist kein Tag; der Wert wird ausgelassen. Bessern Sie ihn in der Datei aus.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; it was taken as text. Check the row.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen; es wurde als Text genommen. Prüfen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The row is longer than 1 MiB and was left out.</source>
        <translation>Die Zeile ist länger als 1 MiB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB; the rest of it was not read.</source>
        <translation>Eine Zelle ist länger als 64 KiB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 NUL bytes were dropped.</source>
        <translation>%1 NUL-Bytes wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 characters do not fit the encoding (%2). Names with accents or in another script may be wrong; choose another encoding or save the file as UTF-8.</source>
        <translation>%1 Zeichen passen nicht zur Kodierung (%2). Namen mit Akzenten oder in anderer Schrift können falsch sein; wählen Sie eine andere Kodierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Several columns may be %1: %2. Which one is it?</source>
        <translation>Mehrere Spalten können %1 sein: %2. Welche ist es?</translation>
    </message>
    <message>
        <source>Say so with --map %1=COLUMN.</source>
        <translation>Sagen Sie es mit --map %1=SPALTE.</translation>
    </message>
    <message>
        <source>The rows look like contacts: they have first and last names, and &quot;%1&quot; comes again and again. What is an account?</source>
        <translation>Die Zeilen sehen wie Kontakte aus: Sie haben Vor- und Nachnamen, und „%1“ kommt immer wieder. Was ist ein Kunde?</translation>
    </message>
    <message>
        <source>The rows look like parts of accounts (subscriptions, deals, contacts): &quot;%1&quot; comes again and again. What is an account?</source>
        <translation>Die Zeilen sehen wie Teile von Kunden aus (Abonnements, Abschlüsse, Kontakte): „%1“ kommt immer wieder. Was ist ein Kunde?</translation>
    </message>
    <message>
        <source>All rows of one %1 are one account</source>
        <translation>Alle Zeilen mit gleicher %1 sind ein Kunde</translation>
    </message>
    <message>
        <source>Every row is an account</source>
        <translation>Jede Zeile ist ein Kunde</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot; or --map &quot;%2&quot;.</source>
        <translation>Sagen Sie es mit --map &quot;%1&quot; oder --map &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Say so with --map &quot;%1&quot;.</source>
        <translation>Sagen Sie es mit --map &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text of the file is in no encoding known for certain: read as windows-1252, it has characters that make no words, so names would be wrong. In which encoding was it saved?</source>
        <translation>Die Kodierung des Textes ist nicht sicher bekannt: Als windows-1252 gelesen hat er Zeichen, die keine Wörter ergeben, Namen wären also falsch. In welcher Kodierung wurde die Datei gespeichert?</translation>
    </message>
    <message>
        <source>Say so with --encoding, or save the file as UTF-8.</source>
        <translation>Sagen Sie es mit --encoding, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells the accounts apart</source>
        <translation>„%1“ unterscheidet die Kunden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes to %2</source>
        <translation>„%1“ ergibt %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes to %2 (times %3, as its header says)</source>
        <translation>„%1“ ergibt %2 (mal %3, wie die Überschrift sagt)</translation>
    </message>
    <message>
        <source>Take %1 (times %2, as its header says)</source>
        <translation>%1 nehmen (mal %2, wie die Überschrift sagt)</translation>
    </message>
    <message>
        <source>None of them: there is no ARR</source>
        <translation>Keine davon: Es gibt keinen ARR</translation>
    </message>
    <message>
        <source>No column is called ARR, but some may be: %1. Which one is the ARR?</source>
        <translation>Keine Spalte heißt ARR, aber manche könnten es sein: %1. Welche ist der ARR?</translation>
    </message>
    <message>
        <source>Say so with --map arr=COLUMN, or --map arr= for none.</source>
        <translation>Sagen Sie es mit --map arr=SPALTE, oder --map arr= für keine.</translation>
    </message>
    <message>
        <source>Point is the decimal mark: total %1</source>
        <translation>Der Punkt ist das Dezimalzeichen: Summe %1</translation>
    </message>
    <message>
        <source>Comma is the decimal mark: total %1</source>
        <translation>Das Komma ist das Dezimalzeichen: Summe %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; can be read in two ways: with a decimal point its total is %2, with a decimal comma %3.</source>
        <translation>Spalte „%1“ kann auf zwei Arten gelesen werden: Mit Dezimalpunkt ist ihre Summe %2, mit Dezimalkomma %3.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; can be read in two ways (%4): with a decimal point its total is %2, with a decimal comma %3.</source>
        <translation>Spalte „%1“ kann auf zwei Arten gelesen werden (%4): Mit Dezimalpunkt ist ihre Summe %2, mit Dezimalkomma %3.</translation>
    </message>
    <message>
        <source>Say which with --decimal . or --decimal ,</source>
        <translation>Sagen Sie es mit --decimal . oder --decimal ,</translation>
    </message>
    <message>
        <source>%1 gives %2 days from %3 to %4</source>
        <translation>%1 ergibt %2 Tage von %3 bis %4</translation>
    </message>
    <message>
        <source>The order of day and month in column &quot;%1&quot; is not clear: %2.</source>
        <translation>Die Reihenfolge von Tag und Monat in Spalte „%1“ ist unklar: %2.</translation>
    </message>
    <message>
        <source>The order of day and month in column &quot;%1&quot; is not clear (%3): %2.</source>
        <translation>Die Reihenfolge von Tag und Monat in Spalte „%1“ ist unklar (%3): %2.</translation>
    </message>
    <message>
        <source>Say which with --date-order dmy, mdy or ymd.</source>
        <translation>Sagen Sie es mit --date-order dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>Read with the %1, as column &quot;%2&quot; must be. If it is not so, say which order with --date-order.</source>
        <translation>Gelesen mit der Reihenfolge „%1“, wie es bei Spalte „%2“ sein muss. Stimmt das nicht, nennen Sie die Reihenfolge mit --date-order.</translation>
    </message>
    <message>
        <source>%1 cells count the time since 1970; they were read as days in UTC.</source>
        <translation>%1 Zellen zählen die Zeit seit 1970; sie wurden als Tage in UTC gelesen.</translation>
    </message>
    <message>
        <source>%1 cells name a quarter; its first day was taken. &quot;%2&quot; begins on %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 Zellen nennen ein Quartal; genommen wurde dessen erster Tag. „%2“ beginnt am %3. Ist das falsch, setzen Sie den ersten Monat des Geschäftsjahres (facts.fiscal_year_start) und importieren Sie neu.</translation>
    </message>
    <message>
        <source>Read with the %1 (%2): so every day is the first of a month. If it is not so, say which order with --date-order.</source>
        <translation>Gelesen mit der Reihenfolge „%1“ (%2): So ist jeder Tag der erste eines Monats. Ist es nicht so, sagen Sie die Reihenfolge mit --date-order.</translation>
    </message>
    <message>
        <source>%1 NUL byte was dropped.</source>
        <translation>%1 NUL-Byte wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 character does not fit the encoding (%2). Names with accents or in another script may be wrong; choose another encoding or save the file as UTF-8.</source>
        <translation>%1 Zeichen passt nicht zur Kodierung (%2). Namen mit Akzenten oder in anderer Schrift können falsch sein; wählen Sie eine andere Kodierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 cell names a month without a day; its first day was taken.</source>
        <translation>%1 Zelle nennt einen Monat ohne Tag; sein erster Tag wurde genommen.</translation>
    </message>
    <message>
        <source>%1 cell names a quarter; its first day was taken. &quot;%2&quot; begins on %3. If that is wrong, set the first month of the fiscal year (facts.fiscal_year_start) and import again.</source>
        <translation>%1 Zelle nennt ein Quartal; genommen wurde dessen erster Tag. „%2“ beginnt am %3. Ist das falsch, setzen Sie den ersten Monat des Geschäftsjahres (facts.fiscal_year_start) und importieren Sie neu.</translation>
    </message>
    <message>
        <source>%1 cell counts the time since 1970; it was read as a day in UTC.</source>
        <translation>%1 Zelle zählt die Zeit seit 1970; sie wurde als Tag in UTC gelesen.</translation>
    </message>
    <message>
        <source>%1 gives %2 day, %3</source>
        <translation>%1 ergibt %2 Tag, %3</translation>
    </message>
</context>
<context>
    <name>headroom::OwnerGroups</name>
    <message>
        <source>Every owner stands in &quot;%1&quot; only once, and %2 rows below name none. Do these belong to the owner of the row above?</source>
        <translation>Jeder Eigentümer steht in „%1“ nur einmal, und %2 Zeilen darunter nennen keinen. Gehören diese dem Eigentümer der Zeile darüber?</translation>
    </message>
    <message>
        <source>Yes, to the owner of the row above</source>
        <translation>Ja, dem Eigentümer der Zeile darüber</translation>
    </message>
    <message>
        <source>No, they have no owner</source>
        <translation>Nein, sie haben keinen Eigentümer</translation>
    </message>
    <message>
        <source>Say so with --map owner_blank=above or --map owner_blank=none.</source>
        <translation>Sagen Sie es mit --map owner_blank=above oder --map owner_blank=none.</translation>
    </message>
    <message>
        <source>%1 rows name no owner, but stand in a group with subtotals: they were given the owner of the row above. If that is wrong, export details only.</source>
        <translation>%1 Zeilen nennen keinen Eigentümer, stehen aber in einer Gruppe mit Zwischensummen: Sie bekamen den Eigentümer der Zeile darüber. Ist das falsch, exportieren Sie nur die Details.</translation>
    </message>
    <message>
        <source>%1 row names no owner, but stands in a group with subtotals: it was given the owner of the row above. If that is wrong, export details only.</source>
        <translation>%1 Zeile nennt keinen Eigentümer, steht aber in einer Gruppe mit Zwischensummen: Sie bekam den Eigentümer der Zeile darüber. Ist das falsch, exportieren Sie nur die Details.</translation>
    </message>
</context>
<context>
    <name>headroom::OwnerMatcher</name>
    <message>
        <source>&quot;%1&quot; owns %2 accounts with ARR %3 but is not in the team. These accounts must be placed anew. If it is somebody of the team, say so with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>„%1“ hat %2 Kunden mit ARR %3, ist aber nicht im Team. Diese Kunden müssen neu vergeben werden. Ist es jemand aus dem Team, sagen Sie es mit --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>%1 people of the team are called &quot;%2&quot; (%3). Who owns the %4 accounts with ARR %5?</source>
        <translation>%1 Personen im Team heißen „%2“ (%3). Wem gehören die %4 Kunden mit ARR %5?</translation>
    </message>
    <message>
        <source>Map a column with the owner&apos;s ID, or say --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>Ordnen Sie eine Spalte mit der ID des Eigentümers zu, oder sagen Sie --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>There is no team: no team file was given and no account names an owner. Books cannot be planned before there is one.</source>
        <translation>Es gibt kein Team: Keine Teamdatei wurde gegeben, und kein Kunde nennt einen Eigentümer. Vorher lassen sich keine Portfolios planen.</translation>
    </message>
    <message>
        <source>No team file was given: the team is made of the %1 owners found, each full-time and fully ramped.</source>
        <translation>Keine Teamdatei wurde gegeben: Das Team besteht aus den %1 gefundenen Eigentümern, jeder in Vollzeit und voll eingearbeitet.</translation>
    </message>
    <message>
        <source>%1 accounts with ARR %2 have no owner and must be placed.</source>
        <translation>%1 Kunden mit ARR %2 haben keinen Eigentümer und müssen vergeben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several CSMs in one cell, and owns %2 accounts with ARR %3: it was taken as one person. Keep one CSM for an account, or say whose these are with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>„%1“ nennt mehrere CSMs in einer Zelle und hat %2 Kunden mit ARR %3: Das wurde als eine Person gelesen. Lassen Sie jedem Kunden einen CSM oder sagen Sie mit --map &quot;owner:%1=CSM_ID&quot;, wem diese gehören.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, and owns %2 accounts with ARR %3: not in the team, so these accounts must be placed anew.</source>
        <translation>„%1“ kann sich laut Datei nicht mehr anmelden und betreut %2 Kunden mit einem ARR von %3: nicht im Team, diese Kunden müssen daher neu vergeben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, owns %2 accounts with ARR %3 and is active in the team. If this person has left, set the end in Team.</source>
        <translation>„%1“ kann sich laut Datei nicht mehr anmelden, betreut %2 Kunden mit einem ARR von %3 und ist im Team aktiv. Ist die Person ausgeschieden, setzen Sie das Ende unter Team.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; owns one account with ARR %3 but is not in the team. The account must be placed anew. If it is somebody of the team, say so with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>„%1“ hat einen Kunden mit ARR %3, ist aber nicht im Team. Dieser Kunde muss neu vergeben werden. Ist es jemand aus dem Team, sagen Sie es mit --map &quot;owner:%1=CSM_ID&quot;.</translation>
    </message>
    <message>
        <source>One account with ARR %2 has no owner and must be placed.</source>
        <translation>Ein Kunde mit ARR %2 hat keinen Eigentümer und muss vergeben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a queue, a pool or a system&apos;s user, not like a person, and owns %2 accounts with ARR %3: not in the team, so these accounts must be placed. If it is somebody, set the status to active in Team.</source>
        <translation>„%1“ sieht nach einer Warteschlange, einem Pool oder einem Systembenutzer aus, nicht nach einer Person, und hat %2 Kunden mit ARR %3: nicht im Team, also müssen diese Kunden vergeben werden. Ist es doch jemand, setzen Sie in Team den Status auf aktiv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, and owns one account with ARR %3: not in the team, so this account must be placed anew.</source>
        <translation>„%1“ kann sich laut Datei nicht mehr anmelden und betreut einen Kunden mit einem ARR von %3: nicht im Team, dieser Kunde muss daher neu vergeben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a queue, a pool or a system&apos;s user, not like a person, and owns one account with ARR %3: not in the team, so this account must be placed. If it is somebody, set the status to active in Team.</source>
        <translation>„%1“ sieht nach einer Warteschlange, einem Pool oder einem Systembenutzer aus, nicht nach einer Person, und hat einen Kunden mit ARR %3: nicht im Team, also muss dieser Kunde vergeben werden. Ist es doch jemand, setzen Sie in Team den Status auf aktiv.</translation>
    </message>
    <message>
        <source>%1 people of the team are called &quot;%2&quot; (%3). Who owns the one account with ARR %5?</source>
        <translation>%1 Personen im Team heißen „%2“ (%3). Wem gehört der eine Kunde mit ARR %5?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can no longer log in, as the file says, owns one account with ARR %3 and is active in the team. If this person has left, set the end in Team.</source>
        <translation>„%1“ kann sich laut Datei nicht mehr anmelden, betreut einen Kunden mit einem ARR von %3 und ist im Team aktiv. Ist die Person ausgeschieden, setzen Sie das Ende unter Team.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several CSMs in one cell, and owns one account with ARR %3: it was taken as one person. Keep one CSM for an account, or say whose this is with --map &quot;owner:%1=CSM_ID&quot;.</source>
        <translation>„%1“ nennt mehrere CSMs in einer Zelle und hat einen Kunden mit ARR %3: Das wurde als eine Person gelesen. Lassen Sie jedem Kunden einen CSM oder sagen Sie mit --map &quot;owner:%1=CSM_ID&quot;, wem dieser gehört.</translation>
    </message>
    <message>
        <source>No team file was given: the team is made of the %1 owner found, full-time and fully ramped.</source>
        <translation>Keine Teamdatei wurde gegeben: Das Team besteht aus dem %1 gefundenen Eigentümer, in Vollzeit und voll eingearbeitet.</translation>
    </message>
    <message>
        <source>No team file was given, and nobody who owns accounts is known to work here. Import a team, or set a status to active in Team.</source>
        <translation>Keine Teamdatei wurde gegeben, und von niemandem, dem Kunden gehören, ist bekannt, dass er hier arbeitet. Importieren Sie ein Team, oder setzen Sie unter Team einen Status auf aktiv.</translation>
    </message>
</context>
<context>
    <name>headroom::Promotion</name>
    <message>
        <source>%1 is promoted to &quot;%2&quot;, no level of the plan as shipped: it counts with factor 1 until a level has that name. Mend it in the file, or add the level.</source>
        <translation>%1 wird zu „%2“ befördert, keine der mitgelieferten Stufen des Plans: zählt mit Faktor 1, bis eine Stufe so heißt. In der Datei berichtigen oder die Stufe anlegen.</translation>
    </message>
    <message>
        <source>%1 becomes %2 on %3: accounts until the day before, the seat is to be filled. If the accounts stay, empty End in Team.</source>
        <translation>%1 wird am %3 %2: Kunden bis zum Tag davor, der Platz ist zu besetzen. Bleiben die Kunden, leeren Sie Ende im Team.</translation>
    </message>
    <message>
        <source>%1 is promoted on %2, but the file does not say to which level: left out. Add a column Promoted to.</source>
        <translation>%1 wird am %2 befördert, die Datei sagt aber nicht, auf welche Stufe: weggelassen. Ergänzen Sie eine Spalte „Befördert zu“.</translation>
    </message>
    <message>
        <source>%1 is to become %2, but the file does not say when: left out. Add a column Promotion date.</source>
        <translation>%1 soll %2 werden, die Datei sagt aber nicht wann: weggelassen. Ergänzen Sie eine Spalte „Beförderungsdatum“.</translation>
    </message>
</context>
<context>
    <name>headroom::RollUpPass</name>
    <message>
        <source>%1 rows belong to no single account (such as %2).</source>
        <translation>%1 Zeilen gehören zu keinem eindeutigen Kunden (etwa %2).</translation>
    </message>
    <message>
        <source>%1 of %2 is left out.</source>
        <translation>%1 von %2 bleibt außen vor.</translation>
    </message>
    <message>
        <source>The rows of %1 accounts come to a negative amount (together %2); it was left out. Check credit notes in this file.</source>
        <translation>Die Zeilen von %1 Kunden ergeben einen negativen Betrag (zusammen %2); er wurde ausgelassen. Prüfen Sie Gutschriften in dieser Datei.</translation>
    </message>
    <message>
        <source>the as-of day</source>
        <translation>dem Stichtag</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says how often an amount is due: %2 amounts were made yearly by it (a monthly one times 12).</source>
        <translation>Spalte „%1“ sagt, wie oft ein Betrag fällig ist: %2 Beträge wurden danach auf ein Jahr umgerechnet (ein monatlicher mal 12).</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says &quot;%2&quot; of %3 amounts, which is no interval we know: they were taken as they stand.</source>
        <translation>Spalte „%1“ nennt bei %3 Beträgen „%2“, kein bekanntes Intervall: Sie wurden so übernommen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>%1 row belongs to no single account (%2).</source>
        <translation>%1 Zeile gehört zu keinem einzelnen Kunden (%2).</translation>
    </message>
    <message>
        <source>The rows of %1 account come to a negative amount (%2); it was left out. Check credit notes in this file.</source>
        <translation>Die Zeilen von %1 Kunden ergeben einen negativen Betrag (%2); er wurde ausgelassen. Prüfen Sie Gutschriften in dieser Datei.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says how often an amount is due: %2 amount was made yearly by it (a monthly one times 12).</source>
        <translation>Spalte „%1“ sagt, wie oft ein Betrag fällig ist: %2 Betrag wurde danach auf ein Jahr umgerechnet (ein monatlicher mal 12).</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; says &quot;%2&quot; of %3 amount, which is no interval we know: it was taken as it stands.</source>
        <translation>Spalte „%1“ nennt bei %3 Betrag „%2“, kein bekanntes Intervall: Er wurde so übernommen, wie er dasteht.</translation>
    </message>
</context>
<context>
    <name>headroom::RolledAmounts</name>
    <message>
        <source>%1 accounts have an amount in &quot;%2&quot; on several rows. Added up, the ARR of all accounts is %3; with the largest row of each it is %4. Which is right?</source>
        <translation>%1 Kunden haben in „%2“ auf mehreren Zeilen einen Betrag. Addiert ist der ARR aller Kunden %3; mit der größten Zeile jedes Kunden ist er %4. Was ist richtig?</translation>
    </message>
    <message>
        <source>Each row is a part: add them up</source>
        <translation>Jede Zeile ist ein Teil: addieren</translation>
    </message>
    <message>
        <source>The rows repeat one amount: take the largest</source>
        <translation>Die Zeilen wiederholen einen Betrag: den größten nehmen</translation>
    </message>
    <message>
        <source>Until somebody says so, the first row of each counts: %1. Say so with --map &quot;%2&quot; or --map &quot;%3&quot;.</source>
        <translation>Bis es jemand sagt, zählt die erste Zeile: %1. Sagen Sie es mit --map &quot;%2&quot; oder --map &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 account has an amount in &quot;%2&quot; on several rows. Added up, the ARR of all accounts is %3; with its largest row it is %4. Which is right?</source>
        <translation>%1 Kunde hat in „%2“ auf mehreren Zeilen einen Betrag. Addiert ergibt der ARR aller Kunden %3, mit seiner größten Zeile %4. Was ist richtig?</translation>
    </message>
</context>
<context>
    <name>headroom::Say</name>
    <message>
        <source>%1 rows are hidden in the sheet (a filter, say); they were read like the others.</source>
        <translation>%1 Zeilen sind im Blatt ausgeblendet (etwa durch einen Filter); sie wurden wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>%1 cells reach over several rows; each of these rows was given their value.</source>
        <translation>%1 Zellen reichen über mehrere Zeilen; jede dieser Zeilen bekam ihren Wert.</translation>
    </message>
    <message>
        <source>%1 formulas have no stored value and were read as blank. Open the workbook in a spreadsheet program and save it.</source>
        <translation>%1 Formeln haben keinen gespeicherten Wert und wurden als leer gelesen. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read; the workbook also has %2.</source>
        <translation>Das Blatt „%1“ wurde gelesen; die Arbeitsmappe hat auch %2.</translation>
    </message>
    <message>
        <source>%1 repeated header rows were left out.</source>
        <translation>%1 wiederholte Kopfzeilen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Left out as a line below the report: &quot;%1&quot;.</source>
        <translation>Als Zeile unter dem Bericht ausgelassen: „%1“.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; was read, but %2 has the same kinds of columns: its rows are not in. Put all rows in one sheet, or choose the sheet.</source>
        <translation>Das Blatt „%1“ wurde gelesen, aber %2 hat die gleichen Arten von Spalten: Dessen Zeilen fehlen. Bringen Sie alle Zeilen in ein Blatt oder wählen Sie das Blatt.</translation>
    </message>
    <message>
        <source>%1 row is hidden in the sheet (by a filter, say); it was read like the others.</source>
        <translation>%1 Zeile ist im Blatt ausgeblendet (etwa durch einen Filter); sie wurde wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>%1 cell reaches over several rows; each of these rows was given its value.</source>
        <translation>%1 Zelle reicht über mehrere Zeilen; jede dieser Zeilen bekam ihren Wert.</translation>
    </message>
    <message>
        <source>%1 formula has no stored value and was read as blank. Open the workbook in a spreadsheet program and save it.</source>
        <translation>%1 Formel hat keinen gespeicherten Wert und wurde als leer gelesen. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>%1 repeated header row was left out.</source>
        <translation>%1 wiederholte Kopfzeile wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>headroom::StatusRows</name>
    <message>
        <source>%1 rows are no customers by this column (%2), %3 of them with an ARR; they were left out.</source>
        <translation>%1 Zeilen sind nach dieser Spalte keine Kunden (%2), %3 davon mit ARR; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows may be no customers by this column (%2), %3 of them with an ARR; they were read as accounts. To leave them out, map the column to the field Status. Say so with --map &quot;status=%4&quot;.</source>
        <translation>%1 Zeilen sind nach dieser Spalte vielleicht keine Kunden (%2), %3 davon mit ARR; sie wurden als Kunden gelesen. Um sie auszulassen, ordnen Sie die Spalte dem Feld Status zu. Sagen Sie es mit --map &quot;status=%4&quot;.</translation>
    </message>
    <message>
        <source>%1 row is no customer by this column (%2), %3 with an ARR; it was left out.</source>
        <translation>%1 Zeile ist nach dieser Spalte kein Kunde (%2), %3 mit ARR; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 row may be no customer by this column (%2), %3 with an ARR; it was read as an account. To leave it out, map the column to the field Status. Say so with --map &quot;status=%4&quot;.</source>
        <translation>%1 Zeile ist nach dieser Spalte vielleicht kein Kunde (%2), %3 mit ARR; sie wurde als Kunde gelesen. Um sie wegzulassen, ordnen Sie die Spalte dem Feld Status zu. Sagen Sie es mit --map &quot;status=%4&quot;.</translation>
    </message>
</context>
<context>
    <name>headroom::StoppableSource</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>headroom::TableFile</name>
    <message>
        <source>The file has no text in it.</source>
        <translation>In der Datei steht kein Text.</translation>
    </message>
    <message>
        <source>No row with column names was found above the data. Add a row of names such as Account ID, Account Name, ARR, Owner as the first row.</source>
        <translation>Über den Daten wurde keine Zeile mit Spaltennamen gefunden. Fügen Sie als erste Zeile Namen ein wie Account ID, Account Name, ARR, Owner.</translation>
    </message>
</context>
<context>
    <name>headroom::TallyTeller</name>
    <message>
        <source>&quot;%1&quot; (%2 accounts) is no stage we know; the stage is left open.</source>
        <translation>„%1“ (%2 Kunden) ist keine bekannte Lebensphase; sie bleibt offen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 accounts) is no currency we know; their amounts were read as being in the plan&apos;s currency. If that is wrong, say the currency of the file, or write codes such as EUR.</source>
        <translation>„%1“ (%2 Kunden) ist keine bekannte Währung; ihre Beträge wurden als Währung des Plans gelesen. Ist das falsch, nennen Sie die Währung der Datei, oder schreiben Sie Codes wie EUR.</translation>
    </message>
    <message>
        <source>%1 rows are marked as deleted in the CRM and were left out. To take them, map the field deleted to nothing.</source>
        <translation>%1 Zeilen sind im CRM als gelöscht markiert und wurden ausgelassen. Um sie zu übernehmen, ordnen Sie dem Feld „Gelöscht“ nichts zu.</translation>
    </message>
    <message>
        <source>%1 Salesforce IDs of 15 characters were completed to 18.</source>
        <translation>%1 Salesforce-IDs mit 15 Zeichen wurden auf 18 ergänzt.</translation>
    </message>
    <message>
        <source>%1 Salesforce IDs had lost upper and lower case; their check characters mended them.</source>
        <translation>%1 Salesforce-IDs hatten Groß- und Kleinschreibung verloren; ihre Prüfzeichen haben sie wiederhergestellt.</translation>
    </message>
    <message>
        <source>No column holds the names of the accounts: they are shown by their ID. Say which with --map name=COLUMN.</source>
        <translation>Keine Spalte enthält die Namen der Kunden: Sie werden mit ihrer ID gezeigt. Sagen Sie mit --map name=SPALTE, welche es ist.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts have no name and are shown by their ID. Fill the names in, or map another column.</source>
        <translation>%1 von %2 Kunden haben keinen Namen und werden mit ihrer ID gezeigt. Ergänzen Sie die Namen, oder ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>Health in grades was read as A 90, B 75, C 55, D 35, E and F 15.</source>
        <translation>Gesundheit in Noten wurde als A 90, B 75, C 55, D 35, E und F 15 gelesen.</translation>
    </message>
    <message>
        <source>Health in words was read as green 85, amber 55, red 20.</source>
        <translation>Gesundheit in Worten wurde als grün 85, gelb 55, rot 20 gelesen.</translation>
    </message>
    <message>
        <source>Health was multiplied by %1 to reach 0 to 100.</source>
        <translation>Gesundheit wurde mit %1 multipliziert, um 0 bis 100 zu erreichen.</translation>
    </message>
    <message>
        <source>ARR is the monthly amount of this column times 12.</source>
        <translation>Der ARR ist der Monatsbetrag dieser Spalte mal 12.</translation>
    </message>
    <message>
        <source>%1 rows were rolled up to %2 accounts.</source>
        <translation>%1 Zeilen wurden zu %2 Kunden zusammengefasst.</translation>
    </message>
    <message>
        <source>%1 rows differ from the first row of their account; the first value was kept. Say how to roll up with --map FIELD=sum(COLUMN), max, latest or most.</source>
        <translation>%1 Zeilen weichen von der ersten Zeile ihres Kunden ab; der erste Wert wurde behalten. Sagen Sie mit --map FELD=sum(SPALTE), max, latest oder most, wie zusammengefasst wird.</translation>
    </message>
    <message>
        <source>The largest ARR is %1. If the amounts are in thousands, say so in the header: &quot;ARR (k)&quot;.</source>
        <translation>Der größte ARR ist %1. Sind die Beträge in Tausend, sagen Sie es in der Überschrift: „ARR (k)“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside %2 different names of owners (such as %3), whose accounts were all given to one person. If the names are right, map this field to nothing.</source>
        <translation>„%1“ steht neben %2 verschiedenen Namen von Betreuern (etwa %3), deren Kunden alle einer Person gegeben wurden. Sind die Namen richtig, ordnen Sie diesem Feld nichts zu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 account) is no stage we know; the stage is left open.</source>
        <translation>„%1“ (%2 Kunde) ist keine bekannte Phase; die Phase bleibt offen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2 account) is no currency we know; its amount was read as being in the plan&apos;s currency. If that is wrong, say the currency of the file, or write codes such as EUR.</source>
        <translation>„%1“ (%2 Kunde) ist keine bekannte Währung; der Betrag wurde in der Währung des Plans gelesen. Ist das falsch, nennen Sie die Währung der Datei, oder schreiben Sie Kürzel wie EUR.</translation>
    </message>
    <message>
        <source>%1 row is marked as deleted in the CRM and was left out. To take it, map the field deleted to nothing.</source>
        <translation>%1 Zeile ist im CRM als gelöscht markiert und wurde weggelassen. Um sie zu nehmen, ordnen Sie dem Feld gelöscht nichts zu.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts has no name and is shown by its ID. Fill the name in, or map another column.</source>
        <translation>%1 von %2 Kunden hat keinen Namen und wird mit der ID gezeigt. Tragen Sie den Namen ein, oder ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>%1 rows were rolled up to %2 account.</source>
        <translation>%1 Zeilen wurden zu %2 Kunden zusammengefasst.</translation>
    </message>
    <message>
        <source>%1 row differs from the first row of its account; the first value was kept. Say how to roll up with --map FIELD=sum(COLUMN), max, latest or most.</source>
        <translation>%1 Zeile weicht von der ersten Zeile ihres Kunden ab; der erste Wert blieb. Sagen Sie mit --map FELD=sum(SPALTE), max, latest oder most, wie zusammengefasst werden soll.</translation>
    </message>
    <message>
        <source>%1 Salesforce ID of 15 characters was completed to 18.</source>
        <translation>%1 Salesforce-ID mit 15 Zeichen wurde auf 18 ergänzt.</translation>
    </message>
    <message>
        <source>%1 Salesforce ID had lost upper and lower case; its check characters mended it.</source>
        <translation>%1 Salesforce-ID hatte Groß- und Kleinschreibung verloren; ihre Prüfzeichen haben sie wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>headroom::TeamRows</name>
    <message>
        <source>Read as per cent of a full-time job: %1 is %2. If these are hours or accounts, map another column.</source>
        <translation>Als Prozent einer Vollzeitstelle gelesen: %1 ist %2. Sind es Stunden oder Kunden, ordnen Sie eine andere Spalte zu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of a full-time job (0 to 1.5); %2 is taken as full-time. Mend it in the file.</source>
        <translation>„%1“ ist kein Anteil einer Vollzeitstelle (0 bis 1,5); %2 wird in Vollzeit übernommen. Bessern Sie es in der Datei aus.</translation>
    </message>
    <message>
        <source>%1 started on %2; capacity %3 is taken for the ramp, which is counted from the start date, and the person as full-time. If it is a part-time job, set FTE by hand.</source>
        <translation>%1 hat am %2 begonnen; Kapazität %3 wird als Einarbeitung verstanden, die ab dem Beginn gezählt wird, und die Person als Vollzeit. Ist es Teilzeit, setzen Sie die VZÄ von Hand.</translation>
    </message>
    <message>
        <source>%1 has FTE 0: no capacity, so no accounts can be placed there.</source>
        <translation>%1 hat 0 VZÄ: keine Kapazität, daher können dort keine Kunden hin.</translation>
    </message>
    <message>
        <source>%1 is on leave, but the file does not say until when: taken as absent for six months from %2. Set the dates in Team.</source>
        <translation>%1 ist abwesend, aber die Datei sagt nicht, bis wann: als sechs Monate abwesend ab %2 übernommen. Setzen Sie die Daten im Team.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status we know; %2 is taken as active.</source>
        <translation>„%1“ ist kein bekannter Zustand; %2 wird als aktiv übernommen.</translation>
    </message>
    <message>
        <source>The row names nobody (no ID, e-mail or name) and is left out.</source>
        <translation>Die Zeile nennt niemanden (keine ID, E-Mail oder Namen) und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 (lines %2)</source>
        <translation>%1 (Zeilen %2)</translation>
    </message>
    <message>
        <source>Regions of the team are not those of the accounts (%1 of %2 accounts match); everybody may take any region.</source>
        <translation>Die Regionen des Teams sind nicht die der Kunden (%1 von %2 Kunden passen); jeder darf jede Region übernehmen.</translation>
    </message>
    <message>
        <source>No column of the team file holds IDs, names or e-mails. Say which with --map csm.id=COLUMN and --map csm.name=COLUMN.</source>
        <translation>Keine Spalte der Teamdatei enthält IDs, Namen oder E-Mails. Nennen Sie sie mit --map csm.id=SPALTE und --map csm.name=SPALTE.</translation>
    </message>
    <message>
        <source>The team file names people more than once: %1. Keep one row for each person.</source>
        <translation>Die Teamdatei nennt Personen mehrfach: %1. Behalten Sie eine Zeile je Person.</translation>
    </message>
    <message>
        <source>No column of the team file holds names: people are shown by e-mail or ID, and owners given by name cannot be found. Say which with --map csm.name=COLUMN.</source>
        <translation>Keine Spalte der Teamdatei enthält Namen: Personen erscheinen mit E-Mail oder ID, und CSMs, die mit Namen genannt sind, lassen sich nicht finden. Sagen Sie mit --map csm.name=COLUMN, welche es ist.</translation>
    </message>
    <message>
        <source>%1 works part-time, but no column says how much: taken as full-time. Set FTE in Team, or add a column FTE.</source>
        <translation>%1 arbeitet in Teilzeit, aber keine Spalte sagt, wie viel: als Vollzeit gelesen. Setzen Sie im Team VZÄ, oder ergänzen Sie eine Spalte FTE.</translation>
    </message>
    <message>
        <source>No column tells how much people work: everybody counts as full-time. If that is wrong, add a column FTE, or set FTE in Team.</source>
        <translation>Keine Spalte sagt, wie viel die Leute arbeiten: alle gelten als Vollzeit. Wenn das falsch ist, ergänzen Sie eine Spalte FTE oder setzen Sie VZÄ unter Team.</translation>
    </message>
    <message>
        <source>FTE was worked out from this column: %1, the most in it, is full-time. If it is not, give a column FTE.</source>
        <translation>VZÄ wurden aus dieser Spalte berechnet: %1, der höchste Wert darin, ist Vollzeit. Wenn nicht, geben Sie eine Spalte FTE an.</translation>
    </message>
    <message>
        <source>FTE was worked out from the hours of a week in this column: %1 is full-time. If it is not, set FTE in Team.</source>
        <translation>VZÄ wurde aus den Wochenstunden dieser Spalte berechnet: %1 gilt als Vollzeit. Stimmt das nicht, setzen Sie VZÄ unter Team.</translation>
    </message>
    <message>
        <source>FTE was worked out from the days of a week in this column: 5 is full-time. If it is not, set FTE in Team.</source>
        <translation>VZÄ wurde aus den Wochentagen dieser Spalte berechnet: 5 gilt als Vollzeit. Stimmt das nicht, setzen Sie VZÄ unter Team.</translation>
    </message>
</context>
<context>
    <name>headroom::TransactionRows</name>
    <message>
        <source>The row has no month or no account and is left out.</source>
        <translation>Die Zeile hat keinen Monat oder keinen Kunden und wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>headroom::XlsxReader::State</name>
    <message>
        <source>The sheet has cells beyond column 512; at most 512 columns can be read.</source>
        <translation>Das Blatt hat Zellen jenseits von Spalte 512; höchstens 512 Spalten können gelesen werden.</translation>
    </message>
</context>
<context>
    <name>headroom::XmlStream</name>
    <message>
        <source>The workbook contains a document type definition, which no spreadsheet program writes; it is not read.</source>
        <translation>Die Arbeitsmappe enthält eine Dokumenttyp-Definition, die keine Tabellenkalkulation schreibt; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML cannot be read. Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr XML kann nicht gelesen werden. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>headroom::ZipArchive</name>
    <message>
        <source>The workbook is damaged (it is no complete ZIP archive). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (kein vollständiges ZIP-Archiv). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is damaged (a part of it is missing). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (ein Teil fehlt). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is damaged (an entry cannot be unpacked). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (ein Eintrag lässt sich nicht entpacken). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is damaged (a checksum does not fit). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (eine Prüfsumme stimmt nicht). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 100 times its size; such files are made to exhaust programs and are not read.</source>
        <translation>Die Arbeitsmappe entpackt sich auf mehr als das Hundertfache; solche Dateien sollen Programme erschöpfen und werden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>headroom::ZipArchive::State</name>
    <message>
        <source>The workbook is damaged (its table of contents cannot be read). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (ihr Inhaltsverzeichnis kann nicht gelesen werden). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is encrypted. Save it without a password.</source>
        <translation>Die Arbeitsmappe ist verschlüsselt. Speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>The workbook is damaged (an entry has a name that leaves the file). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (ein Eintrag hat einen Namen, der aus der Datei hinausführt). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is damaged (an entry is there twice). Open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt (ein Eintrag steht zweimal da). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook would be larger than 1 GiB when unpacked; it is not read.</source>
        <translation>Die Arbeitsmappe wäre entpackt größer als 1 GiB; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook has more than 1,000 parts inside; it is not read.</source>
        <translation>Die Arbeitsmappe hat mehr als 1.000 Teile; sie wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>headroom::ui</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Explore the &amp;sample plan</source>
        <translation>Den Beispielp&amp;lan ansehen</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>Kunden &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Eine &amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>Diese Seite &amp;drucken …</translation>
    </message>
    <message>
        <source>Save this page as P&amp;DF…</source>
        <translation>Diese Seite als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>C&amp;lose plan</source>
        <translation>Plan &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>&amp;Suchen oder ausführen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben des &amp;Desktops</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language of the des&amp;ktop</source>
        <translation>S&amp;prache des Desktops</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch (English)</translation>
    </message>
    <message>
        <source>&amp;German (Deutsch)</source>
        <translation>Deu&amp;tsch</translation>
    </message>
    <message>
        <source>&amp;French (Français)</source>
        <translation>&amp;Französisch (Français)</translation>
    </message>
    <message>
        <source>&amp;What it comes to</source>
        <translation>W&amp;as dabei herauskommt</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Balance books</source>
        <translation>Portfolios &amp;ausgleichen</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Den &amp;Vorschlag annehmen</translation>
    </message>
    <message>
        <source>&amp;Plan hiring</source>
        <translation>&amp;Einstellungen planen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>&amp;New scenario from this…</source>
        <translation>&amp;Neues Szenario aus diesem …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
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
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Ü&amp;ber Headroom</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>busiest %1</source>
        <translation>vollstes %1</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Über Kapazität</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR mit Wechsel</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cost, 12 months</source>
        <translation>Kosten, 12 Monate</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Give %1 accounts to %2</source>
        <translation>%1 Kunden an %2 geben</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Place in segment</source>
        <translation>In Segment legen</translation>
    </message>
    <message>
        <source>Place %1 accounts in %2</source>
        <translation>%1 Kunden in %2 legen</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>Place %1 accounts by the rules</source>
        <translation>%1 Kunden nach den Regeln zuordnen</translation>
    </message>
    <message>
        <source>Pin to their CSM</source>
        <translation>An ihren CSM anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin %1 accounts</source>
        <translation>%1 Kunden anheften</translation>
    </message>
    <message>
        <source>Unpin %1 accounts</source>
        <translation>%1 Kunden lösen</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>over the ceiling of %1: %2</source>
        <translation>über der Obergrenze von %1: %2</translation>
    </message>
    <message>
        <source>over the ratio maximum: %1 full-time books in a book of %2</source>
        <translation>über dem höchsten Schlüssel: %1 volle Portfolios in einem Portfolio von %2</translation>
    </message>
    <message>
        <source>over the ARR cap: %1 of %2</source>
        <translation>über der ARR-Grenze: %1 von %2</translation>
    </message>
    <message>
        <source>not in the team</source>
        <translation>nicht im Team</translation>
    </message>
    <message>
        <source>does not serve the segment</source>
        <translation>betreut das Segment nicht</translation>
    </message>
    <message>
        <source>does not serve the region</source>
        <translation>betreut die Region nicht</translation>
    </message>
    <message>
        <source>does not speak the language</source>
        <translation>spricht die Sprache nicht</translation>
    </message>
    <message>
        <source>was rejected by hand</source>
        <translation>wurde von Hand abgelehnt</translation>
    </message>
    <message>
        <source>may not serve it</source>
        <translation>darf ihn nicht betreuen</translation>
    </message>
    <message>
        <source>splits a family</source>
        <translation>trennt eine Familie</translation>
    </message>
    <message>
        <source>more moves than the cap of %1</source>
        <translation>mehr Wechsel als die Grenze von %1</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Hier ändert sich nichts.</translation>
    </message>
    <message>
        <source>, %1 moves</source>
        <translation>, %1 Wechsel</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Locked: %1 accounts (%2).</source>
        <translation>Gesperrt: %1 Kunden (%2).</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>The scenario has changed since this was solved. Balance books again; nothing of it can be accepted as it is.</source>
        <translation>Das Szenario hat sich seit der Berechnung geändert. Gleichen Sie die Portfolios neu aus; so, wie der Vorschlag ist, kann nichts davon angenommen werden.</translation>
    </message>
    <message>
        <source>These books break a hard rule</source>
        <translation>Diese Portfolios brechen eine feste Regel</translation>
    </message>
    <message>
        <source>Proven best possible</source>
        <translation>Beweisbar bestmöglich</translation>
    </message>
    <message>
        <source>Proven within %1 of the best possible</source>
        <translation>Beweisbar höchstens %1 vom Besten entfernt</translation>
    </message>
    <message>
        <source> %1 rules are broken by what is locked, pinned or moved by hand; the Rules tab names them.</source>
        <translation> %1 Regeln sind durch Gesperrtes, Angeheftetes oder von Hand Verschobenes gebrochen; der Reiter „Regeln“ nennt sie.</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Other growth</source>
        <translation>Übriges Wachstum</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 ab</translation>
    </message>
    <message>
        <source>%1 ARR moved</source>
        <translation>%1 ARR mit Wechsel</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <source>no plan with as many moves is below %1</source>
        <translation>kein Plan mit ebenso vielen Wechseln liegt unter %1</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Smaller steps</source>
        <translation>Kleinere Schritte</translation>
    </message>
    <message>
        <source>%1 needs as much FTE as %2</source>
        <translation>%1 braucht so viele VZÄ wie %2</translation>
    </message>
    <message>
        <source>Why %1 needs %2 FTE %3 than %4</source>
        <translation>Warum %1 %2 VZÄ %3 braucht als %4</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>FTE needed at the end of the horizon, step by step</source>
        <translation>Benötigte VZÄ am Ende des Zeitraums, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Choose another scenario to compare with, above.</source>
        <translation>Wählen Sie oben ein anderes Szenario zum Vergleich.</translation>
    </message>
    <message>
        <source>Nothing that %1 changes alters the FTE needed: no step to draw.</source>
        <translation>Nichts, was %1 ändert, verändert die benötigten VZÄ: es gibt keinen Schritt zu zeichnen.</translation>
    </message>
    <message>
        <source>Accounts per CSM</source>
        <translation>Kunden je CSM</translation>
    </message>
    <message>
        <source>Moves between segments</source>
        <translation>Wechsel zwischen Segmenten</translation>
    </message>
    <message>
        <source>Attrition</source>
        <translation>Abgänge im Team</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>Einarbeitung, Monate</translation>
    </message>
    <message>
        <source>Uncertainty of growth</source>
        <translation>Unsicherheit des Wachstums</translation>
    </message>
    <message>
        <source>Time to fill, months</source>
        <translation>Besetzungsdauer, Monate</translation>
    </message>
    <message>
        <source>%1 growth</source>
        <translation>%1 für Wachstum</translation>
    </message>
    <message>
        <source>%1 leavers replaced</source>
        <translation>%1 Abgänge ersetzt</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 von Hand</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>enough capacity</source>
        <translation>genug Kapazität</translation>
    </message>
    <message>
        <source>No requisition is needed within the horizon.</source>
        <translation>Innerhalb des Zeitraums ist keine Ausschreibung nötig.</translation>
    </message>
    <message>
        <source>%1 d to fill + %2 d notice</source>
        <translation>%1 T. besetzen + %2 T. Kündigungsfrist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>being simulated</source>
        <translation>wird simuliert</translation>
    </message>
    <message>
        <source>in %1, the worst month hires can help; %2 without</source>
        <translation>im %1, dem schlechtesten Monat, dem Einstellungen helfen können; %2 ohne</translation>
    </message>
    <message>
        <source>Share of %1 simulated futures in which the whole team, ramps counted, gives less than all segments together need; the worst month from %2 on, when a requisition opened now has brought a ramped CSM in every segment. Before that the worst month has %3. By segment and month: the map below.</source>
        <translation>Anteil von %1 simulierten Verläufen, in denen das ganze Team, Einarbeitung eingerechnet, weniger gibt, als alle Segmente zusammen brauchen; der schlechteste Monat ab %2, wenn eine heutige Ausschreibung in jedem Segment einen eingearbeiteten CSM gebracht hat. Davor hat der schlechteste Monat %3. Nach Segment und Monat: die Karte unten.</translation>
    </message>
    <message>
        <source>budget %1 · %2 left</source>
        <translation>Budget %1 · %2 übrig</translation>
    </message>
    <message>
        <source>budget %1 · %2 over</source>
        <translation>Budget %1 · %2 darüber</translation>
    </message>
    <message>
        <source>nobody is to be hired</source>
        <translation>niemand wird eingestellt</translation>
    </message>
    <message>
        <source>no hire is that urgent</source>
        <translation>so dringend ist keine Einstellung</translation>
    </message>
    <message>
        <source>No single start, one month later, leaves capacity missing.</source>
        <translation>Kein einzelner Beginn hinterlässt, einen Monat später, fehlende Kapazität.</translation>
    </message>
    <message>
        <source>If %1 starts one month later, everything else as planned: capacity that is then missing in %2, as a share of what the segment needs, times the segment&apos;s ARR. The delay changes the cost by %3 (salary saved, shortage added).</source>
        <translation>Wenn %1 einen Monat später beginnt und sonst alles wie geplant läuft: die Kapazität, die dann in %2 fehlt, als Anteil am Bedarf des Segments, mal dem ARR des Segments. Die Verspätung ändert die Kosten um %3 (Gehalt gespart, Engpass hinzugerechnet).</translation>
    </message>
    <message>
        <source>%1 months late</source>
        <translation>%1 Monate zu spät</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>First book</source>
        <translation>Erstes Portfolio</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>In time?</source>
        <translation>Rechtzeitig?</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What triggers it</source>
        <translation>Was sie auslöst</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>first book</source>
        <translation>erstes Portfolio</translation>
    </message>
    <message>
        <source>Proposed: the balance on the Books page moves it. First book: levelled out of the fullest books, once the hire can take it.</source>
        <translation>Vorgeschlagen: der Ausgleich auf der Seite „Portfolios“ verschiebt ihn. Erstes Portfolio: aus den vollsten Portfolios, sobald die neue Kraft ihn übernehmen kann.</translation>
    </message>
    <message>
        <source>From which plan</source>
        <translation>Aus welchem Plan</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>leaver</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Change of salaries, hiring and missing capacity when this start alone slips</source>
        <translation>Änderung von Gehältern, Einstellungen und fehlender Kapazität, wenn nur dieser Beginn rutscht</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Open requisition by</source>
        <translation>Stelle ausschreiben bis</translation>
    </message>
    <message>
        <source>Fully ramped</source>
        <translation>Eingearbeitet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Takes it in</source>
        <translation>Mitgerechnet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Tested from</source>
        <translation>Geprüft ab</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the header is its name</source>
        <translation>die Überschrift ist sein Name</translation>
    </message>
    <message>
        <source>a usual header for it</source>
        <translation>eine übliche Überschrift dafür</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>die Werte sehen danach aus</translation>
    </message>
    <message>
        <source>the header is like its name</source>
        <translation>die Überschrift ähnelt seinem Namen</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Sie haben es gesagt</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Zeile ausgelassen</translation>
    </message>
    <message>
        <source>Settle first</source>
        <translation>Zuerst klären</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>sum of all rows</source>
        <translation>Summe aller Zeilen</translation>
    </message>
    <message>
        <source>sum of rows running now</source>
        <translation>Summe der Zeilen, die jetzt laufen</translation>
    </message>
    <message>
        <source>sum of 12 months</source>
        <translation>Summe von 12 Monaten</translation>
    </message>
    <message>
        <source>number of rows</source>
        <translation>Zahl der Zeilen</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>latest row</source>
        <translation>neueste Zeile</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the column is in the plan; press F2 to type, Enter to choose</source>
        <translation>Was die Spalte im Plan ist; F2 zum Tippen, Eingabe zum Auswählen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 Segmente</translation>
    </message>
    <message>
        <source> · %1 without a CSM</source>
        <translation> · %1 ohne CSM</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>healthy band %1–%2</source>
        <translation>gesunder Bereich %1–%2</translation>
    </message>
    <message>
        <source>nobody has capacity</source>
        <translation>niemand hat Kapazität</translation>
    </message>
    <message>
        <source>%1 · %2 a month over</source>
        <translation>%1 · %2 im Monat darüber</translation>
    </message>
    <message>
        <source>being projected</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>within %1 months</source>
        <translation>innerhalb von %1 Monaten</translation>
    </message>
    <message>
        <source>%1 · start by %2</source>
        <translation>%1 · Beginn bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 von %2 im Monat</translation>
    </message>
    <message>
        <source>%1 accounts, %2 ARR</source>
        <translation>%1 Kunden, %2 ARR</translation>
    </message>
    <message>
        <source>Ratio use %1 of %2</source>
        <translation>Schlüssel genutzt %1 von %2</translation>
    </message>
    <message>
        <source>1 CSM over 100%</source>
        <translation>1 CSM über 100 %</translation>
    </message>
    <message>
        <source>%1 CSMs over 100%</source>
        <translation>%1 CSMs über 100 %</translation>
    </message>
    <message>
        <source>busiest book %1, team %2</source>
        <translation>vollstes Portfolio %1, Team %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>%1 accounts without a CSM</source>
        <translation>%1 Kunden ohne CSM</translation>
    </message>
    <message>
        <source>their CSM left, or nobody owns them</source>
        <translation>ihr CSM ist weg, oder sie gehören niemandem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>%1 books over their ratio</source>
        <translation>%1 Portfolios über dem Schlüssel</translation>
    </message>
    <message>
        <source>more accounts than the segment&apos;s maximum</source>
        <translation>mehr Kunden, als das Segment erlaubt</translation>
    </message>
    <message>
        <source>%1 hires are late</source>
        <translation>%1 Einstellungen sind zu spät</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>Short from %1</source>
        <translation>Engpass ab %1</translation>
    </message>
    <message>
        <source>if nobody is hired</source>
        <translation>wenn niemand eingestellt wird</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source> · %1 planned</source>
        <translation> · %1 geplant</translation>
    </message>
    <message>
        <source>%1 × ARR, %2 × renewal date</source>
        <translation>%1 × ARR, %2 × Verlängerung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: hours and ratio disagree</source>
        <translation>%1: Stunden und Schlüssel passen nicht zusammen</translation>
    </message>
    <message>
        <source>ratio × hours is %1 h, a CSM has %2 h</source>
        <translation>Schlüssel × Stunden sind %1 Std., ein CSM hat %2 Std.</translation>
    </message>
    <message>
        <source>%1 renew within a year</source>
        <translation>%1 verlängern binnen eines Jahres</translation>
    </message>
    <message>
        <source>Nobody is over capacity</source>
        <translation>Niemand ist über Kapazität</translation>
    </message>
    <message>
        <source>One CSM is over capacity</source>
        <translation>Ein CSM ist über Kapazität</translation>
    </message>
    <message>
        <source>%1 CSMs are over capacity</source>
        <translation>%1 CSMs sind über Kapazität</translation>
    </message>
    <message>
        <source>Enough capacity for %1 months</source>
        <translation>Genug Kapazität für %1 Monate</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>In seat</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In these books</source>
        <translation>In diesen Portfolios</translation>
    </message>
    <message>
        <source>If put down here</source>
        <translation>Wenn hier abgelegt</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>Benötigte VZÄ</translation>
    </message>
    <message>
        <source>Forced moves</source>
        <translation>Pflichtwechsel</translation>
    </message>
    <message>
        <source>Within 5% of a line</source>
        <translation>5 % an der Linie</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Hours / account</source>
        <translation>Stunden / Kunde</translation>
    </message>
    <message>
        <source>FTE by ratio</source>
        <translation>VZÄ nach Schlüssel</translation>
    </message>
    <message>
        <source>FTE by hours</source>
        <translation>VZÄ nach Stunden</translation>
    </message>
    <message>
        <source>ARR ≥ %1</source>
        <translation>ARR ≥ %1</translation>
    </message>
    <message>
        <source>complexity ≥ %1</source>
        <translation>Komplexität ≥ %1</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is neither report nor chart:NAME.</source>
        <translation>%1 ist weder report noch chart:NAME.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Products owned</source>
        <translation>Gekaufte Produkte</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nutzerplätze</translation>
    </message>
    <message>
        <source>Support tickets, 90 days</source>
        <translation>Supportanfragen, 90 Tage</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Im Pool</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>renewal near</source>
        <translation>Verlängerung nah</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>moved recently</source>
        <translation>kürzlich gewechselt</translation>
    </message>
    <message>
        <source>moved too often</source>
        <translation>zu oft gewechselt</translation>
    </message>
    <message>
        <source>left without a CSM</source>
        <translation>ohne CSM geblieben</translation>
    </message>
    <message>
        <source>region, language, industry</source>
        <translation>Region, Sprache, Branche</translation>
    </message>
    <message>
        <source>change of CSM</source>
        <translation>Wechsel des CSM</translation>
    </message>
    <message>
        <source>books above target</source>
        <translation>Portfolios über dem Ziel</translation>
    </message>
    <message>
        <source>books below target</source>
        <translation>Portfolios unter dem Ziel</translation>
    </message>
    <message>
        <source>books over capacity</source>
        <translation>Portfolios über Kapazität</translation>
    </message>
    <message>
        <source>busiest book</source>
        <translation>vollstes Portfolio</translation>
    </message>
    <message>
        <source>renewals bunched</source>
        <translation>gehäufte Verlängerungen</translation>
    </message>
    <message>
        <source>ARR balance</source>
        <translation>Ausgleich des ARR</translation>
    </message>
    <message>
        <source>risk balance</source>
        <translation>Ausgleich des Risikos</translation>
    </message>
    <message>
        <source>Had no CSM</source>
        <translation>Hatte keinen CSM</translation>
    </message>
    <message>
        <source>%1 was rejected for it</source>
        <translation>%1 wurde dafür abgelehnt</translation>
    </message>
    <message>
        <source>%1&apos;s book was over its ratio</source>
        <translation>Das Portfolio von %1 war über dem Schlüssel</translation>
    </message>
    <message>
        <source>%1&apos;s book was at %2</source>
        <translation>Das Portfolio von %1 war bei %2</translation>
    </message>
    <message>
        <source>Evens out %1 (%2) and %3 (%4)</source>
        <translation>Gleicht %1 (%2) und %3 (%4) aus</translation>
    </message>
    <message>
        <source>Part of an exchange that evens out both books</source>
        <translation>Teil eines Tauschs, der beide Portfolios ausgleicht</translation>
    </message>
    <message>
        <source>No CSM is given to it</source>
        <translation>Er bekommt keinen CSM</translation>
    </message>
    <message>
        <source>as today: breaks a rule</source>
        <translation>wie heute: bricht eine Regel</translation>
    </message>
    <message>
        <source>%1 accounts moved</source>
        <translation>%1 Kunden mit Wechsel</translation>
    </message>
    <message>
        <source>no plan with as little ARR moved is below %1</source>
        <translation>kein Plan mit so wenig gewechseltem ARR liegt unter %1</translation>
    </message>
    <message>
        <source>Ea&amp;rlier states</source>
        <translation>F&amp;rühere Stände</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Aus dem Plan entfernen</translation>
    </message>
    <message>
        <source>Remove %1 accounts</source>
        <translation>%1 Kunden entfernen</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No ARR</source>
        <translation>Ohne ARR</translation>
    </message>
    <message>
        <source>No segment in the file</source>
        <translation>Ohne Segment in der Datei</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Ohne Region</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>Ohne Branche</translation>
    </message>
    <message>
        <source>No health score</source>
        <translation>Ohne Gesundheitswert</translation>
    </message>
    <message>
        <source>No renewal date</source>
        <translation>Ohne Verlängerungsdatum</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Ohne Startdatum</translation>
    </message>
    <message>
        <source>%1 accounts (%2 ARR)</source>
        <translation>%1 Kunden (%2 ARR)</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <source>Parent not in the plan</source>
        <translation>Mutter nicht im Plan</translation>
    </message>
    <message>
        <source>Renewal date past</source>
        <translation>Verlängerung vorbei</translation>
    </message>
    <message>
        <source>Customer of the future</source>
        <translation>Kunde der Zukunft</translation>
    </message>
    <message>
        <source>Outweighs all others</source>
        <translation>Wiegt mehr als alle anderen</translation>
    </message>
    <message>
        <source>%1 have no value here, others have one.</source>
        <translation>%1 haben hier keinen Wert, andere haben einen.</translation>
    </message>
    <message>
        <source>%1 share their name with another account (%2); they may be one customer entered twice.</source>
        <translation>%1 heißen wie ein anderer Kunde (%2); vielleicht wurde ein Kunde zweimal erfasst.</translation>
    </message>
    <message>
        <source>%1 name a parent that is not in the plan; they count as a family of their own.</source>
        <translation>%1 nennen eine Mutter, die nicht im Plan ist; sie zählen als eigene Familie.</translation>
    </message>
    <message>
        <source>%1 have a renewal date before %2; the dates are stale, or the customers have left.</source>
        <translation>%1 haben ein Verlängerungsdatum vor dem %2; die Daten sind veraltet, oder die Kunden sind gegangen.</translation>
    </message>
    <message>
        <source>%1 become customers after %2.</source>
        <translation>%1 werden erst nach dem %2 Kunden.</translation>
    </message>
    <message>
        <source>%1 holds more ARR (%2) than all others together. Check the amount.</source>
        <translation>%1 hat mehr ARR (%2) als alle anderen zusammen. Prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>Ignored because</source>
        <translation>Ignoriert, weil</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Type why it may stay as it is (F2); the finding is then ignored, at the next import as well. Clear the note and it counts again.</source>
        <translation>Hier steht, warum es so bleiben darf (F2); der Befund wird dann ignoriert, auch beim nächsten Import. Ohne Notiz zählt er wieder.</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Save rows…</source>
        <translation>Zeilen speichern…</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <translation>kein Budget gesetzt</translation>
    </message>
    <message>
        <source>Within 80% limits</source>
        <translation>In den 80-%-Grenzen</translation>
    </message>
    <message>
        <source>Within 95% limits</source>
        <translation>In den 95-%-Grenzen</translation>
    </message>
    <message>
        <source>Books over capacity: %1 before, %2 after</source>
        <translation>Portfolios über Kapazität: %1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>%1 has left the team</source>
        <translation>%1 hat das Team verlassen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted. </source>
        <translation>Angenommen. </translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>Was den Unterschied macht</translation>
    </message>
    <message>
        <source>%1 × ARR</source>
        <translation>%1 × ARR</translation>
    </message>
    <message>
        <source>%1 × renewal date</source>
        <translation>%1 × Verlängerung</translation>
    </message>
    <message>
        <source>Each month&apos;s customers are to be covered with a chance of %1: the number expected and a safety for those who come and go within the lead.</source>
        <translation>Die Kunden jedes Monats sollen mit einer Chance von %1 betreut sein: die erwartete Zahl und eine Reserve für die, die während des Vorlaufs kommen und gehen.</translation>
    </message>
    <message>
        <source>Leavers are not replaced.</source>
        <translation>Abgänge werden nicht ersetzt.</translation>
    </message>
    <message>
        <source>history, %1 months</source>
        <translation>Verlauf, %1 Monate</translation>
    </message>
    <message>
        <source>finance forecast</source>
        <translation>Finanzprognose</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>assumption: no history tells it</source>
        <translation>Annahme: kein Verlauf gibt es an</translation>
    </message>
    <message>
        <source>not known: none</source>
        <translation>nicht bekannt: keine</translation>
    </message>
    <message>
        <source>Months are missing; only those from %1 on are used.</source>
        <translation>Es fehlen Monate; nur die ab %1 werden verwendet.</translation>
    </message>
    <message>
        <source>No new customers are given; the change of the closing count stands in for them.</source>
        <translation>Neukunden sind nicht angegeben; die Änderung des Endbestands steht für sie.</translation>
    </message>
    <message>
        <source>%1 months tell a level, not seasons; limits are wide.</source>
        <translation>%1 Monate zeigen ein Niveau, keine Saison; die Grenzen sind weit.</translation>
    </message>
    <message>
        <source>%1 months tell little; limits are very wide.</source>
        <translation>%1 Monate sagen wenig; die Grenzen sind sehr weit.</translation>
    </message>
    <message>
        <source>There was no new customer in any month.</source>
        <translation>In keinem Monat gab es einen Neukunden.</translation>
    </message>
    <message>
        <source>%1 in %2 is far from all other months; it is kept and widens the limits. Correct it if it is a slip.</source>
        <translation>%1 im Monat %2 liegt weit von allen anderen Monaten; der Wert bleibt und weitet die Grenzen. Berichtigen Sie ihn, wenn er ein Versehen ist.</translation>
    </message>
    <message>
        <source>The closing count of %1 is off by %2 against opening + new − churned.</source>
        <translation>Der Endbestand von %1 weicht um %2 von Anfang + neu − abgegangen ab.</translation>
    </message>
    <message>
        <source>%1 months from %2 on lie after the as-of date and are left out.</source>
        <translation>%1 Monate ab %2 liegen nach dem Stichtag und bleiben weg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Replace leavers only</source>
        <translation>Nur Abgänge ersetzen</translation>
    </message>
    <message>
        <source>Hire once capacity is missing</source>
        <translation>Einstellen, sobald Kapazität fehlt</translation>
    </message>
    <message>
        <source>Plan once and keep to it</source>
        <translation>Einmal planen und dabei bleiben</translation>
    </message>
    <message>
        <source>Plan anew each month</source>
        <translation>Jeden Monat neu planen</translation>
    </message>
    <message>
        <source>Plan anew each month, growth learnt from what came</source>
        <translation>Jeden Monat neu planen, Wachstum aus dem Eingetretenen gelernt</translation>
    </message>
    <message>
        <source>New a month</source>
        <translation>Neue im Monat</translation>
    </message>
    <message>
        <source>Churn a year</source>
        <translation>Kundenabgänge im Jahr</translation>
    </message>
    <message>
        <source>Attrition a year</source>
        <translation>Teamabgänge im Jahr</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Nötig ab</translation>
    </message>
    <message>
        <source>CSMs then</source>
        <translation>CSMs dann</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>People who serve it</source>
        <translation>Personen dafür</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1 to hire</source>
        <translation>%1 einzustellen</translation>
    </message>
    <message>
        <source>ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Way of hiring</source>
        <translation>Weg der Einstellung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>In a bad case</source>
        <translation>Im schlechten Fall</translation>
    </message>
    <message>
        <source>FTE-months short</source>
        <translation>Fehlende VZÄ-Monate</translation>
    </message>
    <message>
        <source>FTE-months idle</source>
        <translation>Freie VZÄ-Monate</translation>
    </message>
    <message>
        <source>One future in ten costs more</source>
        <translation>Ein Verlauf von zehn kostet mehr</translation>
    </message>
    <message>
        <source>minimum coverage%1</source>
        <translation>Mindestbetreuung%1</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>the ID is the name</source>
        <translation>die ID ist der Name</translation>
    </message>
    <message>
        <source>Type why a finding about the accounts may stay as it is (F2); it is then ignored, at the next import as well. Clear the note and it counts again.</source>
        <translation>Schreiben Sie, warum ein Befund über Kunden so bleiben darf (F2); er wird dann ignoriert, auch beim nächsten Import. Löschen Sie die Notiz, und er zählt wieder.</translation>
    </message>
    <message>
        <source>It is not used: it has neither new customers nor closing counts of two months in a row.</source>
        <translation>Nicht verwendet: Es gibt weder Neukunden noch Endbestände zweier aufeinanderfolgender Monate.</translation>
    </message>
    <message>
        <source>The months from %1 on have no figure; it ends before them.</source>
        <translation>Die Monate ab %1 haben keine Zahl; der Verlauf endet davor.</translation>
    </message>
    <message>
        <source>No segment of the plan has this name; its figures are shared out over all segments by their accounts.</source>
        <translation>Kein Segment des Plans heißt so; die Zahlen werden nach Kundenzahl auf alle Segmente verteilt.</translation>
    </message>
    <message>
        <source>It ends in %1, %2 months before the as-of date; the forecast goes on from there and is wider.</source>
        <translation>Der Verlauf endet %1, %2 Monate vor dem Stichtag; die Prognose setzt dort an und ist breiter.</translation>
    </message>
    <message>
        <source>It ends in %1, %2 months before the as-of date: too long ago to plan with.</source>
        <translation>Der Verlauf endet %1, %2 Monate vor dem Stichtag: zu lange her, um damit zu planen.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source> Perfect balance is impossible: %1 alone is more than a fair share of work, ARR or risk for anybody; accounts that large cost at least %2 of the %3 points.</source>
        <translation> Völlig gleiche Portfolios sind unmöglich: %1 allein ist für jeden mehr als ein fairer Anteil an Arbeit, ARR oder Risiko; so große Kunden kosten mindestens %2 der %3 Punkte.</translation>
    </message>
    <message>
        <source>Promoted a year</source>
        <translation>Beförderungen im Jahr</translation>
    </message>
    <message>
        <source>Current books</source>
        <translation>Heutige Portfolios</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Vollstes Portfolio</translation>
    </message>
    <message>
        <source>Least busy book</source>
        <translation>Leerstes Portfolio</translation>
    </message>
    <message>
        <source>CSMs over capacity</source>
        <translation>CSMs über Kapazität</translation>
    </message>
    <message>
        <source>Books over their ratio</source>
        <translation>Portfolios über dem Schlüssel</translation>
    </message>
    <message>
        <source>Accounts without a CSM</source>
        <translation>Kunden ohne CSM</translation>
    </message>
    <message>
        <source>Accounts that change CSM</source>
        <translation>Kunden mit Wechsel</translation>
    </message>
    <message>
        <source>ARR that changes CSM</source>
        <translation>ARR mit Wechsel</translation>
    </message>
    <message>
        <source>Accounts that keep their CSM</source>
        <translation>Kunden, die ihren CSM behalten</translation>
    </message>
    <message>
        <source>FTE in seat</source>
        <translation>Besetzte VZÄ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>… and %1 more in the export of the changes.</source>
        <translation>… und %1 weitere im Export der Änderungen.</translation>
    </message>
    <message>
        <source>Proven within %1 of the best possible, seed %2.</source>
        <translation>Beweisbar höchstens %1 vom Besten entfernt, Startwert %2.</translation>
    </message>
    <message>
        <source>Accounts that change their CSM: %1, with %2 of ARR; accounts that had none: %3.</source>
        <translation>Kunden, die ihren CSM wechseln: %1, mit %2 ARR; Kunden, die keinen hatten: %3.</translation>
    </message>
    <message>
        <source>The busiest book goes from %1 to %2, the CSMs over capacity from %3 to %4.</source>
        <translation>Das vollste Portfolio geht von %1 auf %2, die CSMs über Kapazität von %3 auf %4.</translation>
    </message>
    <message>
        <source>Growth and leavers ask for 1 hire; its requisition opens by %1.</source>
        <translation>Wachstum und Abgänge verlangen 1 Einstellung; auszuschreiben bis %1.</translation>
    </message>
    <message>
        <source>Growth and leavers ask for %1 hires; the first requisition opens by %2.</source>
        <translation>Wachstum und Abgänge verlangen %1 Einstellungen; die erste ist bis %2 auszuschreiben.</translation>
    </message>
    <message>
        <source>Scenario %1, as of %2.</source>
        <translation>Szenario %1, Stand %2.</translation>
    </message>
    <message>
        <source>Books before and after</source>
        <translation>Portfolios vorher und nachher</translation>
    </message>
    <message>
        <source>Coverage by segment</source>
        <translation>Betreuung nach Segment</translation>
    </message>
    <message>
        <source>Changes, most useful first</source>
        <translation>Änderungen, die nützlichsten zuerst</translation>
    </message>
    <message>
        <source>Salaries and hiring cost of the hires</source>
        <translation>Gehälter und Einstellungskosten</translation>
    </message>
    <message>
        <source>Missing capacity with these hires</source>
        <translation>Fehlende Kapazität mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>Missing capacity without</source>
        <translation>Fehlende Kapazität ohne</translation>
    </message>
    <message>
        <source>Highest chance that the team is short (%1)</source>
        <translation>Höchstes Risiko eines Engpasses (%1)</translation>
    </message>
    <message>
        <source>%1; without hires %2</source>
        <translation>%1; ohne Einstellungen %2</translation>
    </message>
    <message>
        <source>Accounts taken over</source>
        <translation>Übernommene Kunden</translation>
    </message>
    <message>
        <source>Hours left for new customers</source>
        <translation>Stunden frei für neue Kunden</translation>
    </message>
    <message>
        <source>… and %1 more in the export of hiring.</source>
        <translation>… und %1 weitere im Export der Einstellungen.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundenzahl</translation>
    </message>
    <message>
        <source>Chance of being short</source>
        <translation>Risiko eines Engpasses</translation>
    </message>
    <message>
        <source>Open by</source>
        <translation>Ausschreiben bis</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Hiring roadmap. Scenario %1, as of %2.</source>
        <translation>Einstellungsplan. Szenario %1, Stand %2.</translation>
    </message>
    <message>
        <source>First books</source>
        <translation>Erste Portfolios</translation>
    </message>
    <message>
        <source>Which accounts they take, and when</source>
        <translation>Welche Kunden sie übernehmen, und wann</translation>
    </message>
    <message>
        <source>Demand and supply by month</source>
        <translation>Bedarf und Besetzung je Monat</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Garbled name</source>
        <translation>Verstümmelter Name</translation>
    </message>
    <message>
        <source>ID read as a number</source>
        <translation>Als Zahl gelesene ID</translation>
    </message>
    <message>
        <source>%1 have a garbled name (&quot;%2&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 haben einen verstümmelten Namen („%2“): Der Text wurde schon vor dem Export beschädigt. Bessern Sie ihn im CRM aus oder exportieren Sie erneut als UTF-8.</translation>
    </message>
    <message>
        <source>%1 have an ID such as &quot;%2&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 haben eine ID wie „%2“: Ein Programm hat die IDs als Zahlen gelesen, und das CRM wird sie nicht kennen. Exportieren Sie erneut mit den IDs als Text.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mean error ÷ that of repeating the same month of the year before (MASE): below 1 the forecast is better</source>
        <translation>Mittlerer Fehler ÷ dem einer Wiederholung des Vorjahresmonats (MASE): unter 1 ist die Prognose besser</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>What the command line calls it</source>
        <translation>Wie es auf der Befehlszeile heißt</translation>
    </message>
    <message>
        <source>1 account without a CSM</source>
        <translation>1 Kunde ohne CSM</translation>
    </message>
    <message>
        <source>1 book over its ratio</source>
        <translation>1 Portfolio über dem Schlüssel</translation>
    </message>
    <message>
        <source>1 hire is late</source>
        <translation>1 Einstellung ist zu spät</translation>
    </message>
    <message>
        <source>finance forecast, with its low and high</source>
        <translation>Finanzprognose mit ihrem unteren und oberen Wert</translation>
    </message>
    <message>
        <source>It grows so fast that this cannot go on: from %1 on the forecast bends and stays below four times the highest month. Type new customers under Assumptions if you know better.</source>
        <translation>Er wächst so schnell, dass es so nicht weitergehen kann: Ab %1 biegt sich die Prognose und bleibt unter dem Vierfachen des höchsten Monats. Tragen Sie unter Annahmen neue Kunden ein, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>Complexity = mean of what is known, by these weights; 0 leaves it out</source>
        <translation>Komplexität = Mittel dessen, was bekannt ist, mit diesen Gewichten; 0 lässt es weg</translation>
    </message>
    <message>
        <source>Base hours a month = sum over activities of times a year × hours ÷ 12</source>
        <translation>Grundstunden im Monat = Summe über die Tätigkeiten aus Anzahl im Jahr × Stunden ÷ 12</translation>
    </message>
    <message>
        <source>%1: %2, hours each</source>
        <translation>%1: %2, Stunden je Mal</translation>
    </message>
    <message>
        <source>%1: %2, times a year</source>
        <translation>%1: %2, Mal im Jahr</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>&amp;Keep this version…</source>
        <translation>Diese Version be&amp;halten …</translation>
    </message>
    <message>
        <source>Name of this version, e.g. Board March</source>
        <translation>Name dieser Version, z. B. Vorstand März</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSMs</translation>
    </message>
    <message>
        <source>Accounts the hire takes until it is ramped, and their ARR; listed further down</source>
        <translation>Kunden, die die Einstellung bis zur vollen Einarbeitung übernimmt, und ihr ARR; weiter unten aufgeführt</translation>
    </message>
    <message>
        <source>now: past %2 %1 customers</source>
        <translation>jetzt: über %2 Kunden in %1</translation>
    </message>
    <message>
        <source>at %2 %1 customers</source>
        <translation>ab %2 Kunden in %1</translation>
    </message>
    <message>
        <source>The requisition has to be open by then</source>
        <translation>Bis dahin muss die Stelle ausgeschrieben sein</translation>
    </message>
    <message>
        <source>Loaded: salary with everything that comes on top</source>
        <translation>Vollkosten: Gehalt mit allem, was dazukommt</translation>
    </message>
    <message>
        <source>A month&apos;s slip</source>
        <translation>Monat später</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <comment>of a segment</comment>
        <translation>%1-Kunden</translation>
    </message>
    <message>
        <source>1 month late</source>
        <translation>1 Monat zu spät</translation>
    </message>
    <message>
        <source>now: minimum coverage</source>
        <translation>jetzt: Mindestbetreuung</translation>
    </message>
    <message>
        <source>Stopped by hand after %1 s with the best found until then; balance again for a plan that can be repeated.</source>
        <translation>Von Hand angehalten nach %1 s, mit dem Besten bis dahin; gleichen Sie erneut aus für einen Plan, der sich wiederholen lässt.</translation>
    </message>
    <message>
        <source>Solved in %1 s · repeatable, seed %2.</source>
        <translation>Berechnet in %1 s · wiederholbar, Startwert %2.</translation>
    </message>
    <message>
        <source>No plan that moves %1 accounts can bring the busiest book below %2.</source>
        <translation>Kein Plan mit %1 Wechseln bringt das vollste Portfolio unter %2.</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>Davon verspätet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>hires that a limit keeps from being made</comment>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>Even opened today it is ramped after the segment falls short</source>
        <translation>Selbst heute ausgeschrieben ist sie erst eingearbeitet, nachdem im Segment Kapazität fehlt</translation>
    </message>
    <message>
        <source>Nobody may start earlier: hiring is frozen</source>
        <translation>Niemand darf früher anfangen: Einstellungsstopp</translation>
    </message>
    <message>
        <source>The months before are full: no more starts a month are allowed</source>
        <translation>Die Monate davor sind voll: Mehr Starts je Monat sind nicht erlaubt</translation>
    </message>
    <message>
        <source>The budget does not pay for an earlier start</source>
        <translation>Das Budget reicht nicht für einen früheren Start</translation>
    </message>
    <message>
        <source>No more hires are asked for</source>
        <translation>Mehr Einstellungen sind nicht verlangt</translation>
    </message>
    <message>
        <source>by ratio</source>
        <translation>nach Quote</translation>
    </message>
    <message>
        <source>by ARR</source>
        <translation>nach ARR</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>nach Stunden</translation>
    </message>
    <message>
        <source>by minimum coverage</source>
        <translation>nach Mindestbesetzung</translation>
    </message>
    <message>
        <source>%1 FTE %2</source>
        <comment>6.8 FTE by ARR</comment>
        <translation>%1 VZÄ %2</translation>
    </message>
    <message>
        <source>Today: %1, the only view that is counted.</source>
        <translation>Heute: %1, die einzige Sicht, die zählt.</translation>
    </message>
    <message>
        <source>Today: %1. The largest is what is needed, here and in Hiring.</source>
        <translation>Heute: %1. Der größte Wert ist der Bedarf, hier und unter Einstellungen.</translation>
    </message>
    <message>
        <source>ramped after the segment falls short</source>
        <translation>erst eingearbeitet, wenn im Segment schon Kapazität fehlt</translation>
    </message>
    <message>
        <source>FTE by ARR</source>
        <translation>VZÄ nach ARR</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>What decides how many FTE the segment needs: the largest of the views that are counted, here and in Hiring</source>
        <translation>Was den VZÄ-Bedarf des Segments bestimmt: die größte der gezählten Sichten, hier und unter Einstellungen</translation>
    </message>
    <message>
        <source>the family of %1</source>
        <translation>die Familie von %1</translation>
    </message>
    <message>
        <source>Nobody is in the team yet</source>
        <translation>Noch niemand ist im Team</translation>
    </message>
    <message>
        <source>books and hiring need people: import or add them</source>
        <translation>Portfolios und Einstellungen brauchen Leute: importieren oder hinzufügen</translation>
    </message>
    <message>
        <source>Planned anew it would start earlier</source>
        <translation>Neu geplant würde sie früher anfangen</translation>
    </message>
    <message>
        <source>%1 does not serve its region</source>
        <translation>%1 betreut die Region nicht</translation>
    </message>
    <message>
        <source>%1 does not speak its language</source>
        <translation>%1 spricht die Sprache nicht</translation>
    </message>
    <message>
        <source>%1 does not serve its segment</source>
        <translation>%1 betreut das Segment nicht</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 fits better by %2</source>
        <translation>%1 passt besser nach %2</translation>
    </message>
    <message>
        <source>Give %1 account to %2</source>
        <translation>%1 Kunden an %2 geben</translation>
    </message>
    <message>
        <source>Place %1 account in %2</source>
        <translation>%1 Kunden in %2 einordnen</translation>
    </message>
    <message>
        <source>Place %1 account by the rules</source>
        <translation>%1 Kunden nach den Regeln einordnen</translation>
    </message>
    <message>
        <source>Pin %1 account</source>
        <translation>%1 Kunden anheften</translation>
    </message>
    <message>
        <source>Unpin %1 account</source>
        <translation>%1 Kunden lösen</translation>
    </message>
    <message>
        <source>Remove %1 account</source>
        <translation>%1 Kunden entfernen</translation>
    </message>
    <message>
        <source>Locked: %1 account (%2).</source>
        <translation>Gesperrt: %1 Kunde (%2).</translation>
    </message>
    <message>
        <source>These books are in force. Something that they depend on has changed since; balance books again to see whether better ones are possible now.</source>
        <translation>Diese Portfolios gelten. Seither hat sich etwas geändert, wovon sie abhängen; gleichen Sie erneut aus, um zu sehen, ob jetzt bessere möglich sind.</translation>
    </message>
    <message>
        <source>These books are in force. They were balanced before the planned hire joined the plan; balance books again to see what the new person can take over.</source>
        <translation>Diese Portfolios gelten. Sie wurden ausgeglichen, bevor die geplante Einstellung in den Plan kam; gleichen Sie erneut aus, um zu sehen, was die neue Person übernehmen kann.</translation>
    </message>
    <message>
        <source>These books are in force. They were balanced before the %1 planned hires joined the plan; balance books again to see what the new people can take over.</source>
        <translation>Diese Portfolios gelten. Sie wurden ausgeglichen, bevor die %1 geplanten Einstellungen in den Plan kamen; gleichen Sie erneut aus, um zu sehen, was die neuen Leute übernehmen können.</translation>
    </message>
    <message>
        <source>No plan that moves %1 account can bring the busiest book below %2.</source>
        <translation>Kein Plan mit %1 Wechsel bringt das vollste Portfolio unter %2.</translation>
    </message>
    <message>
        <source> %1 rule is broken by what is locked, pinned or moved by hand; the Rules tab names it.</source>
        <translation> %1 Regel ist durch Gesperrtes, Angeheftetes oder von Hand Verschobenes gebrochen; der Reiter Regeln nennt sie.</translation>
    </message>
    <message>
        <source>%1 account moved</source>
        <translation>%1 Kunde mit Wechsel</translation>
    </message>
    <message>
        <source>%1 account (%2 ARR)</source>
        <translation>%1 Kunde (%2 ARR)</translation>
    </message>
    <message>
        <source>history, %1 month</source>
        <translation>Historie, %1 Monat</translation>
    </message>
    <message>
        <source>%1 month tells a level, not seasons; limits are wide.</source>
        <translation>%1 Monat zeigt ein Niveau, keine Saison; die Grenzen sind weit.</translation>
    </message>
    <message>
        <source>%1 month tells little; limits are very wide.</source>
        <translation>%1 Monat sagt wenig; die Grenzen sind sehr weit.</translation>
    </message>
    <message>
        <source>%1 month from %2 on lies after the as-of date and is left out.</source>
        <translation>%1 Monat ab %2 liegt nach dem Stichtag und wird weggelassen.</translation>
    </message>
    <message>
        <source>It ends in %1, %2 month before the as-of date; the forecast goes on from there and is wider.</source>
        <translation>Der Verlauf endet %1, %2 Monat vor dem Stichtag; die Prognose setzt dort an und ist breiter.</translation>
    </message>
    <message>
        <source>%1 segment</source>
        <translation>%1 Segment</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 Person</translation>
    </message>
    <message>
        <source> · %1 ramping</source>
        <translation> · %1 in Einarbeitung</translation>
    </message>
    <message>
        <source>within %1 month</source>
        <translation>innerhalb von %1 Monat</translation>
    </message>
    <message>
        <source>%1 account, %2 ARR</source>
        <translation>%1 Kunde, %2 ARR</translation>
    </message>
    <message>
        <source>Enough capacity for %1 month</source>
        <translation>Genug Kapazität für %1 Monat</translation>
    </message>
    <message>
        <source>%1 to %2, then its last twelve months again</source>
        <translation>%1 bis %2, dann ihre letzten zwölf Monate noch einmal</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 bis %2, dann %3</translation>
    </message>
    <message>
        <source>on its date: past %2 %1 customers</source>
        <translation>zum Termin: über %2 Kunden in %1</translation>
    </message>
    <message>
        <source>Customers at which the requisition has to be open. On its date: there are as many already, but it is cheaper to be short for a while than to start earlier, or you moved the start.</source>
        <translation>Zahl der Kunden, bei der die Stelle ausgeschrieben sein muss. Zum Termin: So viele sind es schon, aber eine Zeit lang zu knapp zu sein ist günstiger als ein früherer Beginn, oder Sie haben den Beginn verschoben.</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 more change</source>
        <translation>%1 weitere Änderung</translation>
    </message>
    <message>
        <source>%1 more changes</source>
        <translation>%1 weitere Änderungen</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Busiest book %1, objective %2</source>
        <translation>Vollstes Portfolio %1, Zielwert %2</translation>
    </message>
    <message>
        <source>, %1 move</source>
        <translation>, %1 Wechsel</translation>
    </message>
    <message>
        <source>%1 has no value here, others have one.</source>
        <translation>%1 hat hier keinen Wert, andere haben einen.</translation>
    </message>
    <message>
        <source>%1 shares its name with another account (%2); they may be one customer entered twice.</source>
        <translation>%1 heißt wie ein anderer Kunde (%2); vielleicht wurde ein Kunde zweimal erfasst.</translation>
    </message>
    <message>
        <source>%1 has a garbled name (&quot;%2&quot;): the text was damaged before it was exported. Mend it in the CRM, or export again as UTF-8.</source>
        <translation>%1 hat einen verstümmelten Namen („%2“): Der Text wurde schon vor dem Export beschädigt. Bessern Sie ihn im CRM aus oder exportieren Sie erneut als UTF-8.</translation>
    </message>
    <message>
        <source>%1 has the ID &quot;%2&quot;: a program has read the IDs as numbers, and the CRM will not know them. Export again with the IDs as text.</source>
        <translation>%1 hat die ID „%2“: Ein Programm hat die IDs als Zahlen gelesen, und das CRM wird sie nicht kennen. Exportieren Sie erneut mit den IDs als Text.</translation>
    </message>
    <message>
        <source>%1 names a parent that is not in the plan; it counts as a family of its own.</source>
        <translation>%1 nennt eine Mutter, die nicht im Plan ist; er zählt als eigene Familie.</translation>
    </message>
    <message>
        <source>%1 has a renewal date before %2; the date is stale, or the customer has left.</source>
        <translation>%1 hat ein Verlängerungsdatum vor dem %2; das Datum ist veraltet, oder der Kunde ist gegangen.</translation>
    </message>
    <message>
        <source>%1 becomes a customer after %2.</source>
        <translation>%1 wird erst nach dem %2 Kunde.</translation>
    </message>
    <message>
        <source>%1 leaver replaced</source>
        <translation>%1 Abgang ersetzt</translation>
    </message>
    <message>
        <source>The starts that make salaries, hiring and missing capacity cheapest over %1 (planned 12 months further, under expected growth), or those you put into the plan. A hire is a leaver&apos;s replacement where growth alone would not need it. Late: even opened today, or because of a freeze, a cap on starts or the budget, it is ramped after the segment falls short. Left out: such a limit keeps it from being made.</source>
        <translation>Die Starttermine, bei denen Gehälter, Einstellung und fehlende Kapazität über %1 am günstigsten sind (12 Monate weiter geplant, bei erwartetem Wachstum), oder die von Ihnen in den Plan gesetzten. Eine Einstellung ersetzt jemanden, der geht, wo das Wachstum allein sie nicht braucht. Verspätet: selbst heute ausgeschrieben, oder wegen Einstellungsstopp, Höchstzahl je Monat oder Budget, ist sie erst eingearbeitet, nachdem im Segment Kapazität fehlt. Entfallen: Eine solche Grenze verhindert die Einstellung.</translation>
    </message>
    <message>
        <source>Start %1 − %2 d of notice − %3 d to fill − %4 d of approval.</source>
        <translation>Beginn %1 − %2 T. Kündigungsfrist − %3 T. Besetzung − %4 T. Genehmigung.</translation>
    </message>
    <message>
        <source>Salaries of the hires while they are expected to stay, and the cost of hiring them, over %1: %2 with these hires − %3 without; %6 if all of them stay. Capacity that is missing costs %4 on top (%5 without hires).</source>
        <translation>Gehälter der Eingestellten, solange sie voraussichtlich bleiben, und die Kosten ihrer Einstellung, über %1: %2 mit diesen Einstellungen − %3 ohne; %6, wenn alle bleiben. Fehlende Kapazität kostet dazu %4 (%5 ohne Einstellungen).</translation>
    </message>
    <message>
        <source>%1 left in %2 person-months over %3, and the assumption</source>
        <translation>%1 gingen in %2 Personenmonaten über %3, und die Annahme</translation>
    </message>
    <message>
        <source>%1 customer</source>
        <comment>a history ends with it</comment>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>a history ends with them</comment>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 account</source>
        <comment>a plan has it</comment>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <comment>a plan has them</comment>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>It ends with %1, the plan has %2 there; the new customers expected are scaled to that.</source>
        <translation>Der Verlauf endet mit %1, der Plan hat dort %2; die erwarteten Neukunden werden darauf umgerechnet.</translation>
    </message>
    <message>
        <source>at %2 %1 customer</source>
        <translation>ab %2 Kunden in %1</translation>
    </message>
    <message>
        <source>now: past %2 %1 customer</source>
        <translation>jetzt: über %2 Kunden in %1</translation>
    </message>
    <message>
        <source>on its date: past %2 %1 customer</source>
        <translation>zum Termin: über %2 Kunden in %1</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1, %2 voraus</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>File, Earlier states goes back to it.</source>
        <translation>Datei, Frühere Stände führt dorthin zurück.</translation>
    </message>
    <message>
        <source>in %2, if %1 slips a month</source>
        <translation>im %2, wenn %1 einen Monat später kommt</translation>
    </message>
    <message>
        <source>Changing segment</source>
        <translation>Segmentwechsel</translation>
    </message>
    <message>
        <source>No account changes its CSM.</source>
        <translation>Kein Kunde wechselt seinen CSM.</translation>
    </message>
    <message>
        <source>Nobody is to be hired within %1 month.</source>
        <translation>Innerhalb von %1 Monat ist niemand einzustellen.</translation>
    </message>
    <message>
        <source>Nobody is to be hired within %1 months.</source>
        <translation>Innerhalb von %1 Monaten ist niemand einzustellen.</translation>
    </message>
    <message>
        <source>Save the &amp;board report…</source>
        <translation>Bericht für den &amp;Vorstand speichern …</translation>
    </message>
    <message>
        <source>%1 · board report · scenario %2 · as of %3</source>
        <translation>%1 · Bericht für den Vorstand · Szenario %2 · Stand %3</translation>
    </message>
    <message>
        <source>%1 · hiring roadmap · scenario %2 · as of %3</source>
        <translation>%1 · Einstellungsplan · Szenario %2 · Stand %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AccountColumns</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
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
        <translation>Nach den Regeln, aus der Datei oder von Hand; tippen Sie einen anderen Namen, um ihn von Hand zuzuordnen</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand zugeordnet</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Who looks after it in this scenario; type an ID or a name to change it</source>
        <translation>Wer ihn in diesem Szenario betreut; tippen Sie eine ID oder einen Namen, um das zu ändern</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Hours / month</source>
        <translation>Stunden / Monat</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebensphase</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>As imported; type another value to mend it for all scenarios. The next import brings the value of its file.</source>
        <translation>Wie importiert; ein anderer Wert berichtigt ihn für alle Szenarien. Der nächste Import bringt den Wert seiner Datei.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AccountInspector</name>
    <message>
        <source>The selected account</source>
        <translation>Der ausgewählte Kunde</translation>
    </message>
    <message>
        <source>Select an account to see how its hours come about and why it has its CSM.</source>
        <translation>Wählen Sie einen Kunden, um zu sehen, wie seine Stunden zustande kommen und warum er seinen CSM hat.</translation>
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
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebensphase</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Complexity %1</source>
        <translation>Komplexität %1</translation>
    </message>
    <message>
        <source>%1 × %2%</source>
        <translation>%1 × %2 %</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Base of the segment</source>
        <translation>Grundwert des Segments</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Large ARR</source>
        <translation>Hoher ARR</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>Renewal work in 12 months</source>
        <translation>Verlängerungsarbeit in 12 Monaten</translation>
    </message>
    <message>
        <source>Onboarding in 12 months</source>
        <translation>Onboarding in 12 Monaten</translation>
    </message>
    <message>
        <source>Average of 12 months</source>
        <translation>Mittel über 12 Monate</translation>
    </message>
    <message>
        <source>Busiest three months</source>
        <translation>Vollste drei Monate</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation>In diesem Szenario</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>stattdessen %1</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 CSMs</source>
        <translation>%1 CSMs</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>An %1 anheften</translation>
    </message>
    <message>
        <source>Unpin an account</source>
        <translation>Einen Kunden lösen</translation>
    </message>
    <message>
        <source>Pin an account</source>
        <translation>Einen Kunden anheften</translation>
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
        <translation>Hier stehen Ihre Kunden, sobald ein CRM-Export importiert ist.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No account matches the filter.</source>
        <translation>Kein Kunde passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected · %2 %3</source>
        <translation>%1 ausgewählt · %2 %3</translation>
    </message>
    <message>
        <source>Edit an account</source>
        <translation>Einen Kunden ändern</translation>
    </message>
    <message>
        <source>Edit %1 accounts</source>
        <translation>%1 Kunden ändern</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Findings on the accounts</source>
        <translation>Befunde zu den Kunden</translation>
    </message>
    <message>
        <source>Nothing about the accounts looks wrong.</source>
        <translation>An den Kunden sieht nichts falsch aus.</translation>
    </message>
    <message>
        <source>Findings: %1, %2 ignored</source>
        <translation>Befunde: %1, %2 ignoriert</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Shows what is missing, twice or out of date in the accounts</source>
        <translation>Zeigt, was bei den Kunden fehlt, doppelt oder veraltet ist</translation>
    </message>
    <message>
        <source>The rows are in %1</source>
        <translation>Die Zeilen sind in %1</translation>
    </message>
    <message>
        <source>Heed a finding again</source>
        <translation>Befund wieder beachten</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Befund ignorieren</translation>
    </message>
    <message>
        <source>The change before is still being worked out. Try again in a moment.</source>
        <translation>Die Änderung davor wird noch berechnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Type an amount such as 120,000, a health from 0 to 100, or a date such as 2027-03-31; nothing was changed.</source>
        <translation>„%1“ ist nicht lesbar. Geben Sie einen Betrag wie 120000, eine Gesundheit von 0 bis 100 oder ein Datum wie 2027-03-31 ein; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AppActions</name>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1 ist das Kürzel von „%2“.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving about. Add Ctrl or Alt.</source>
        <translation>%1 wird zum Tippen und Bewegen gebraucht. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPage</name>
    <message>
        <source>Back to standard</source>
        <translation>Auf Standard setzen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Filter, e.g.  ramp  or  renewal -lock</source>
        <translation>Filtern, z. B.  Einarbeitung  oder  Verlängerung -Sperre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Gives the selected assumptions their standard value</source>
        <translation>Gibt den ausgewählten Annahmen ihren Standardwert</translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Standard value</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Teil des Plans</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>What the command line calls it</source>
        <translation>Wie es auf der Befehlszeile heißt</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>Eine Annahme ändern</translation>
    </message>
    <message>
        <source>These have their standard value, or have none</source>
        <translation>Diese haben ihren Standardwert oder keinen</translation>
    </message>
    <message>
        <source>Back to standard: %1</source>
        <translation>Auf Standard gesetzt: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BoardHeader</name>
    <message>
        <source>%1 without a CSM</source>
        <translation>%1 ohne CSM</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 accounts · %3</source>
        <translation>%1 · %2 Kunden · %3</translation>
    </message>
    <message>
        <source>%1 · %2 account · %3</source>
        <translation>%1 · %2 Kunde · %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BoardModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1, %2 a month, with %3</source>
        <translation>%1, %2 im Monat, bei %3</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, angeheftet</translation>
    </message>
    <message>
        <source>, locked: %1</source>
        <translation>, gesperrt: %1</translation>
    </message>
    <message>
        <source>, new here</source>
        <translation>, neu hier</translation>
    </message>
    <message>
        <source>Nobody: %1 accounts</source>
        <translation>Niemand: %1 Kunden</translation>
    </message>
    <message>
        <source>%1: %2 accounts, %3 of capacity, %4 ARR</source>
        <translation>%1: %2 Kunden, %3 der Kapazität, %4 ARR</translation>
    </message>
    <message>
        <source>Nobody: %1 account</source>
        <translation>Niemand: %1 Kunde</translation>
    </message>
    <message>
        <source>%1: %2 account, %3 of capacity, %4 ARR</source>
        <translation>%1: %2 Kunde, %3 der Kapazität, %4 ARR</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BookBoard</name>
    <message>
        <source>Board: one book a column</source>
        <translation>Tafel: ein Portfolio je Spalte</translation>
    </message>
    <message>
        <source>Space lifts the selected accounts, arrows choose the book, Enter puts them down, Escape puts them back.</source>
        <translation>Leertaste hebt die ausgewählten Kunden an, Pfeile wählen das Portfolio, Eingabe legt sie ab, Escape legt sie zurück.</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BooksDesk</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No account changes its CSM.</source>
        <translation>Kein Kunde wechselt seinen CSM.</translation>
    </message>
    <message>
        <source>Find a CSM or an account on the board</source>
        <translation>Einen CSM oder Kunden auf der Tafel suchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Rules (%1 broken)</source>
        <translation>Regeln (%1 gebrochen)</translation>
    </message>
    <message>
        <source>Drag accounts to another book, or press Space to lift them, arrows to choose the book and Enter to put them down.</source>
        <translation>Ziehen Sie Kunden in ein anderes Portfolio, oder heben Sie sie mit der Leertaste an, wählen das Portfolio mit den Pfeilen und legen sie mit der Eingabetaste ab.</translation>
    </message>
    <message>
        <source>Breaks: %1.</source>
        <translation>Bricht: %1.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>“%1” is not set here: %2.</source>
        <translation>„%1“ wird hier nicht eingestellt: %2.</translation>
    </message>
    <message>
        <source>Changes, board, fairness, rules</source>
        <translation>Änderungen, Tafel, Fairness, Regeln</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BooksPage</name>
    <message>
        <source>These books are too large to be balanced in one plan</source>
        <translation>Diese Portfolios sind zu groß, um in einem Plan ausgeglichen zu werden</translation>
    </message>
    <message>
        <source>%1 accounts and %2 CSMs make more pairs than memory should hold. Accounts, segments, hiring and scenarios work as ever; make a plan for each region or segment to balance.</source>
        <translation>%1 Kunden und %2 CSMs ergeben mehr Paare, als in den Speicher passen. Kunden, Segmente, Einstellungen und Szenarien gehen wie immer; zum Ausgleichen einen Plan je Region oder Segment anlegen.</translation>
    </message>
    <message>
        <source>Balancing books</source>
        <translation>Portfolios werden ausgeglichen</translation>
    </message>
    <message>
        <source>Balance books</source>
        <translation>Portfolios ausgleichen</translation>
    </message>
    <message>
        <source>Choose %1 moves</source>
        <translation>%1 Wechsel wählen</translation>
    </message>
    <message>
        <source>Accept %1 changes</source>
        <translation>%1 Änderungen annehmen</translation>
    </message>
    <message>
        <source>%1 changes accepted</source>
        <translation>%1 Änderungen angenommen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 is not in the team, so nothing was moved.</source>
        <translation>%1 ist nicht im Team, daher wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 zu %2 verschieben</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 zu %2 verschoben</translation>
    </message>
    <message>
        <source>Workload ÷ capacity. Drag an account from the list onto a bar to try it yourself.</source>
        <translation>Arbeitslast ÷ Kapazität. Ziehen Sie einen Kunden aus der Liste auf einen Balken, um es selbst zu probieren.</translation>
    </message>
    <message>
        <source>Breaks: %1.</source>
        <translation>Bricht: %1.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pinned; balance again to plan around it</source>
        <translation>Angeheftet; gleichen Sie neu aus, um darum herum zu planen</translation>
    </message>
    <message>
        <source>Unpinned; balance again to plan around it</source>
        <translation>Gelöst; gleichen Sie neu aus, um darum herum zu planen</translation>
    </message>
    <message>
        <source>Reject a move</source>
        <translation>Einen Wechsel ablehnen</translation>
    </message>
    <message>
        <source>Rejected; balance again to plan around it</source>
        <translation>Abgelehnt; gleichen Sie neu aus, um darum herum zu planen</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Die Regeln werden geprüft</translation>
    </message>
    <message>
        <source>No rules in conflict were found</source>
        <translation>Keine widersprüchlichen Regeln gefunden</translation>
    </message>
    <message>
        <source>Hours, ratios and ARR caps leave room for every account.</source>
        <translation>Stunden, Schlüssel und ARR-Grenzen lassen Platz für jeden Kunden.</translation>
    </message>
    <message>
        <source>%1 rules cannot all hold</source>
        <translation>%1 Regeln können nicht alle gelten</translation>
    </message>
    <message>
        <source>The Rules tab below names them, each with its ways out.</source>
        <translation>Der Reiter „Regeln“ unten nennt sie, jede mit ihren Auswegen.</translation>
    </message>
    <message>
        <source>Discard proposal</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Die Regeln prüfen</translation>
    </message>
    <message>
        <source>Books will be balanced here once there are accounts and people.</source>
        <translation>Hier werden Portfolios ausgeglichen, sobald es Kunden und Personen gibt.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Proposal discarded; the books are as before</source>
        <translation>Vorschlag verworfen; die Portfolios sind wie vorher</translation>
    </message>
    <message>
        <source>How much change buys how much balance</source>
        <translation>Wie viel Änderung wie viel Ausgleich bringt</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Der Vorschlag</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ohne CSM</translation>
    </message>
    <message>
        <source>Balance or stability</source>
        <translation>Ausgleich oder Beständigkeit</translation>
    </message>
    <message>
        <source>How much a move costs against balance; solve again to see the effect</source>
        <translation>Wie viel ein Wechsel gegen den Ausgleich kostet; neu berechnen, um die Wirkung zu sehen</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>Set balance against stability</source>
        <translation>Ausgleich gegen Beständigkeit abwägen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 Pkte.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Count change by</source>
        <translation>Änderung zählen nach</translation>
    </message>
    <message>
        <source>Count change by the accounts that move or by their ARR</source>
        <translation>Änderung nach den Kunden zählen, die wechseln, oder nach ihrem ARR</translation>
    </message>
    <message>
        <source>“%1” is still running; stop it below or wait for it</source>
        <translation>„%1“ läuft noch; unten anhalten oder darauf warten</translation>
    </message>
    <message>
        <source>The books as they are</source>
        <translation>Die Portfolios, wie sie sind</translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation>%1 Portfolios</translation>
    </message>
    <message>
        <source>books</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Finding what each number of moves buys …</source>
        <translation>Was jede Zahl von Wechseln bringt, wird berechnet …</translation>
    </message>
    <message>
        <source>What each number of moves buys will be shown here.</source>
        <translation>Hier steht, was jede Zahl von Wechseln bringt.</translation>
    </message>
    <message>
        <source>Show what moves buy</source>
        <translation>Zeigen, was Wechsel bringen</translation>
    </message>
    <message>
        <source>Works out the best books for each number of moves, without changing anything; balancing books does it too</source>
        <translation>Berechnet die besten Portfolios für jede Zahl von Wechseln, ohne etwas zu ändern; der Ausgleich tut es auch</translation>
    </message>
    <message>
        <source>The books in force</source>
        <translation>Die geltenden Portfolios</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>wie importiert</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>geltend</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>an end of the slider</comment>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Books will be balanced here once there are people.</source>
        <translation>Hier werden Portfolios ausgeglichen, sobald es Leute gibt.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Leute hinzufügen</translation>
    </message>
    <message>
        <source>Adding up what is proved of these books …</source>
        <translation>Was von diesen Portfolios bewiesen ist, wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Choose %1 move</source>
        <translation>%1 Wechsel wählen</translation>
    </message>
    <message>
        <source>Accept %1 change</source>
        <translation>%1 Änderung annehmen</translation>
    </message>
    <message>
        <source>%1 change accepted</source>
        <translation>%1 Änderung angenommen</translation>
    </message>
    <message>
        <source>A rule cannot hold</source>
        <translation>Eine Regel kann nicht gelten</translation>
    </message>
    <message>
        <source>%1 book</source>
        <translation>%1 Portfolio</translation>
    </message>
    <message>
        <source>Not balanced yet</source>
        <translation>Noch nicht ausgeglichen</translation>
    </message>
    <message>
        <source>Balance books proposes who looks after whom: every ratio kept, every account covered, the busiest book lowered, as few customers moved as that takes. Nothing changes before you accept.</source>
        <translation>„Portfolios ausgleichen“ schlägt vor, wer wen betreut: jeder Schlüssel eingehalten, jeder Kunde versorgt, das vollste Portfolio entlastet, mit so wenigen Wechseln wie dafür nötig. Nichts ändert sich, bevor Sie annehmen.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>Finding what moves buy</source>
        <translation>Nutzen der Wechsel wird berechnet</translation>
    </message>
    <message>
        <source>Busiest book for each amount of ARR moved</source>
        <translation>Vollstes Portfolio je gewechseltem ARR</translation>
    </message>
    <message>
        <source>Busiest book for each number of moves</source>
        <translation>Vollstes Portfolio je Zahl der Wechsel</translation>
    </message>
    <message>
        <source>Busiest book for each amount of ARR moved. Drag the handle.</source>
        <translation>Vollstes Portfolio je gewechseltem ARR. Ziehen Sie am Griff.</translation>
    </message>
    <message>
        <source>Busiest book for each number of moves. Drag the handle.</source>
        <translation>Vollstes Portfolio je Zahl der Wechsel. Ziehen Sie am Griff.</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>accounts</comment>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Over ratio</source>
        <translation>Über Schlüssel</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>leerstes %1</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>Balanced: %1 move, busiest book %2</source>
        <translation>Ausgeglichen: %1 Wechsel, vollstes Portfolio %2</translation>
    </message>
    <message>
        <source>Balanced: %1 moves, busiest book %2</source>
        <translation>Ausgeglichen: %1 Wechsel, vollstes Portfolio %2</translation>
    </message>
    <message>
        <source>Busiest</source>
        <comment>book</comment>
        <translation>Vollstes</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BridgeChart</name>
    <message>
        <source>%1, axis starts at %2</source>
        <translation>%1, Achse beginnt bei %2</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 in %4 steps.</source>
        <translation>Von %1 bis %2 %3 in %4 Schritten.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 in %4 step.</source>
        <translation>Von %1 bis %2 %3 in %4 Schritt.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Chart</name>
    <message>
        <source>Picture of the chart</source>
        <translation>Bild des Diagramms</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Die Zahlen als CSV speichern …</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure and the unit it is in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartCard</name>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
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
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Account · %1 · %2</source>
        <translation>Kunde · %1 · %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Filter accounts by “%1”</source>
        <translation>Kunden nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConflictList</name>
    <message>
        <source>Rules that cannot all hold</source>
        <translation>Regeln, die nicht alle gelten können</translation>
    </message>
    <message>
        <source>These rules cannot all hold</source>
        <translation>Diese Regeln können nicht alle gelten</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>So machen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConsequenceBar</name>
    <message>
        <source>What it comes to</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wird zusammengezählt</translation>
    </message>
    <message>
        <source>%1: %2, %3 against %4</source>
        <translation>%1: %2, %3 gegenüber %4</translation>
    </message>
    <message>
        <source>%1: %2, as in %3</source>
        <translation>%1: %2, wie in %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EarlierStates</name>
    <message>
        <source>%1, before an import</source>
        <translation>%1, vor einem Import</translation>
    </message>
    <message>
        <source>%1, before a proposal was accepted</source>
        <translation>%1, vor dem Annehmen eines Vorschlags</translation>
    </message>
    <message>
        <source>%1, before going back</source>
        <translation>%1, vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>%1, before an update of Headroom</source>
        <translation>%1, vor einer Aktualisierung von Headroom</translation>
    </message>
    <message>
        <source>%1, kept as “%2”</source>
        <translation>%1, behalten als „%2“</translation>
    </message>
    <message>
        <source>None yet: one is kept before each import and each accepted proposal, and by Ctrl+S</source>
        <translation>Noch keine: einer wird vor jedem Import und jedem angenommenen Vorschlag behalten, und mit Strg+S</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExportPage</name>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Every account with its CSM, hours, reason and next best CSM</source>
        <translation>Jeder Kunde mit CSM, Stunden, Grund und nächstbestem CSM</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Only accounts that change CSM, most useful first, for a review</source>
        <translation>Nur Kunden, die den CSM wechseln, die nützlichsten zuerst, zum Durchsehen</translation>
    </message>
    <message>
        <source>CRM owner load</source>
        <translation>CRM-Eigentümer laden</translation>
    </message>
    <message>
        <source>Two columns that a CRM loads to set the new owners</source>
        <translation>Zwei Spalten, die ein CRM lädt, um die neuen Eigentümer zu setzen</translation>
    </message>
    <message>
        <source>CRM rollback</source>
        <translation>CRM zurücknehmen</translation>
    </message>
    <message>
        <source>The same accounts with the owners they had: takes the load back</source>
        <translation>Dieselben Kunden mit ihren bisherigen Eigentümern: nimmt das Laden zurück</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>One row per CSM: capacity, workload, ratio and ARR, before, after</source>
        <translation>Eine Zeile je CSM: Kapazität, Arbeitslast, Schlüssel und ARR, vorher, nachher</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Whom to hire and when, the months of the plan, and who takes which account</source>
        <translation>Wen wann einstellen, die Monate des Plans, und wer welchen Kunden übernimmt</translation>
    </message>
    <message>
        <source>Scenario comparison</source>
        <translation>Szenarienvergleich</translation>
    </message>
    <message>
        <source>The figures of this scenario beside the one it is compared with</source>
        <translation>Die Zahlen dieses Szenarios neben denen des verglichenen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Every number the plan rests on and where it comes from</source>
        <translation>Jede Zahl, auf der der Plan ruht, und woher sie kommt</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>All tables of a review as the sheets of one XLSX file</source>
        <translation>Alle Tabellen zum Durchsehen als Blätter einer XLSX-Datei</translation>
    </message>
    <message>
        <source>Rows for a check</source>
        <translation>Zeilen zum Nachrechnen</translation>
    </message>
    <message>
        <source>What the balancing worked with, so that anybody can recompute it</source>
        <translation>Womit der Ausgleich gerechnet hat, damit es jeder nachrechnen kann</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>CSMs</source>
        <translation>CSMs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Main table</source>
        <translation>Haupttabelle</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin soll es gehen?</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Tables of the plan leave from here once there are accounts.</source>
        <translation>Von hier gehen die Tabellen des Plans hinaus, sobald es Kunden gibt.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>The preview follows as soon as that has ended.</source>
        <translation>Die Vorschau folgt, sobald das zu Ende ist.</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>Die Vorschau wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What shall leave</source>
        <translation>Was hinausgehen soll</translation>
    </message>
    <message>
        <source>Tables that can be exported</source>
        <translation>Tabellen, die exportiert werden können</translation>
    </message>
    <message>
        <source>File whose first rows are shown</source>
        <translation>Datei, deren erste Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Account column</source>
        <translation>Spalte der Kunden</translation>
    </message>
    <message>
        <source>Owner column</source>
        <translation>Spalte der Eigentümer</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>Erste Zeilen des Exports</translation>
    </message>
    <message>
        <source>This table has no rows at present.</source>
        <translation>Diese Tabelle hat derzeit keine Zeilen.</translation>
    </message>
    <message>
        <source>Type the name the CRM uses.</source>
        <translation>Tippen Sie den Namen, den das CRM verwendet.</translation>
    </message>
    <message>
        <source>The two columns need different names.</source>
        <translation>Die beiden Spalten brauchen verschiedene Namen.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Die Vorschau wird gemacht</translation>
    </message>
    <message>
        <source>%1 · %2 rows, the first %3 are shown</source>
        <translation>%1 · %2 Zeilen, die ersten %3 werden gezeigt</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 Zeilen</translation>
    </message>
    <message>
        <source>The proposal is out of date, so the books are exported as accepted so far. Balance again to export a new proposal.</source>
        <translation>Der Vorschlag ist veraltet, daher werden die Portfolios so exportiert, wie sie angenommen sind. Gleichen Sie neu aus, um einen neuen Vorschlag zu exportieren.</translation>
    </message>
    <message>
        <source>%1 accounts have no CSM. They stay without one.</source>
        <translation>%1 Kunden haben keinen CSM. Sie bleiben ohne.</translation>
    </message>
    <message>
        <source>No account changes its CSM, so there is nothing to load.</source>
        <translation>Kein Kunde wechselt seinen CSM, daher gibt es nichts zu laden.</translation>
    </message>
    <message>
        <source>The scenario is compared with itself. Choose another one to compare with.</source>
        <translation>Das Szenario wird mit sich selbst verglichen. Wählen Sie ein anderes zum Vergleich.</translation>
    </message>
    <message>
        <source>Ready to export</source>
        <translation>Bereit zum Export</translation>
    </message>
    <message>
        <source>What is shown here is what will be in the file.</source>
        <translation>Was hier gezeigt wird, steht in der Datei.</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Bevor geschrieben wird</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export is written as soon as that has ended.</source>
        <translation>Der Export wird geschrieben, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Export schreiben</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde angehalten</translation>
    </message>
    <message>
        <source>No file is left half written.</source>
        <translation>Keine Datei bleibt halb geschrieben zurück.</translation>
    </message>
    <message>
        <source>%1 · %2 row</source>
        <translation>%1 · %2 Zeile</translation>
    </message>
    <message>
        <source>%1 account has no CSM. It stays without one.</source>
        <translation>%1 Kunde hat keinen CSM. Er bleibt ohne.</translation>
    </message>
    <message>
        <source>The preview is being made …</source>
        <translation>Die Vorschau wird erstellt …</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FairnessColumns</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Renews in a year</source>
        <translation>Verlängert im Jahr</translation>
    </message>
    <message>
        <source>Fullest quarter</source>
        <translation>Vollstes Quartal</translation>
    </message>
    <message>
        <source>ARR at risk</source>
        <translation>Gefährdeter ARR</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Share by capacity</source>
        <translation>Anteil nach Kapazität</translation>
    </message>
    <message>
        <source>ARR of that share</source>
        <translation>ARR zu diesem Anteil</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Most renewals in one calendar quarter, of this one and the next four</source>
        <translation>Die meisten Verlängerungen in einem Kalenderquartal, von diesem und den nächsten vier</translation>
    </message>
    <message>
        <source>Red health, or lifecycle at risk</source>
        <translation>Rote Gesundheit oder Lebensphase gefährdet</translation>
    </message>
    <message>
        <source>ARR at risk ÷ ARR of the book</source>
        <translation>Gefährdeter ARR ÷ ARR des Portfolios</translation>
    </message>
    <message>
        <source>Customers whose CSM changes to this one, those without one included</source>
        <translation>Kunden, die zu diesem CSM wechseln, auch solche ohne CSM</translation>
    </message>
    <message>
        <source>Customers whose CSM changes away from this one</source>
        <translation>Kunden, die von diesem CSM weg wechseln</translation>
    </message>
    <message>
        <source>ARR of all whom the same people can serve, shared out by capacity: what the points for uneven ARR aim at</source>
        <translation>ARR aller, die dieselben Leute betreuen können, nach Kapazität verteilt: worauf die Punkte für ungleichen ARR zielen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen nach: %1</translation>
    </message>
    <message>
        <source>Paths, separated by semicolons; or drop files</source>
        <translation>Pfade, durch Semikolon getrennt; oder Dateien ablegen</translation>
    </message>
    <message>
        <source>Type a path, drop a file or browse</source>
        <translation>Pfad tippen, Datei ablegen oder durchsuchen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Format</name>
    <message>
        <source>B</source>
        <comment>billions, behind the number</comment>
        <translation> Mrd.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions, behind the number</comment>
        <translation> Mio.</translation>
    </message>
    <message>
        <source>K</source>
        <comment>thousands, behind the number</comment>
        <translation> Tsd.</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 Pkte.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VZÄ</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pkt.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FrontierCurve</name>
    <message>
        <source>1 move</source>
        <translation>1 Wechsel</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 Wechsel</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Vollstes Portfolio</translation>
    </message>
    <message>
        <source>Accounts moved</source>
        <translation>Kunden mit Wechsel</translation>
    </message>
    <message>
        <source>busiest book %1</source>
        <translation>vollstes Portfolio %1</translation>
    </message>
    <message>
        <source>proven limit %1</source>
        <translation>bewiesene Grenze %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>moves → busiest book</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 chosen, busiest book %2.</source>
        <translation>%1 gewählt, vollstes Portfolio %2.</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <comment>amount that changes its CSM</comment>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR mit Wechsel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>broken, as today</source>
        <translation>gebrochen, wie heute</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Guidance</name>
    <message>
        <source>From data to decision</source>
        <translation>Von den Daten zur Entscheidung</translation>
    </message>
    <message>
        <source>Start with what is open</source>
        <translation>Mit dem Offenen anfangen</translation>
    </message>
    <message>
        <source>Everything that needs a decision is listed here, each with a link to where it is decided.</source>
        <translation>Hier steht alles, was eine Entscheidung braucht, jeweils mit dem Weg dorthin, wo sie fällt.</translation>
    </message>
    <message>
        <source>One main action on every page</source>
        <translation>Eine Hauptsache auf jeder Seite</translation>
    </message>
    <message>
        <source>Balance books proposes who looks after whom. Nothing changes before you accept, and Undo takes back anything.</source>
        <translation>„Portfolios ausgleichen“ schlägt vor, wer wen betreut. Nichts ändert sich, bevor Sie annehmen, und „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Try it in a scenario</source>
        <translation>In einem Szenario probieren</translation>
    </message>
    <message>
        <source>A scenario keeps only what it changes. Make one for “hiring freeze”, and compare it on the Scenarios page.</source>
        <translation>Ein Szenario merkt sich nur, was es ändert. Machen Sie eines für „Einstellungsstopp“ und vergleichen Sie es auf der Seite „Szenarien“.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Find any account or CSM here. F1 explains the page you are on, and how each of its figures is computed.</source>
        <translation>Hier finden Sie jeden Kunden und CSM. F1 erklärt die Seite, auf der Sie sind, und wie jede ihrer Zahlen berechnet wird.</translation>
    </message>
    <message>
        <source>The pages follow the work: bring in data, plan books and hiring, decide. Ctrl+1 to Ctrl+9 and Ctrl+0 open them.</source>
        <translation>Die Seiten folgen der Arbeit: Daten hereinholen, Portfolios und Einstellungen planen, entscheiden. Strg+1 bis Strg+9 und Strg+0 öffnen sie.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HeatMap</name>
    <message>
        <source>Rows of the map</source>
        <translation>Zeilen der Karte</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 and %2 of %3.</source>
        <translation>%1 und %2: %3.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HelpWindow</name>
    <message>
        <source>Help – Headroom</source>
        <translation>Hilfe – Headroom</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Themen der Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Text der Hilfe</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HireCostCurve</name>
    <message>
        <source>Hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 hires</source>
        <translation>%1 Einstellungen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>am günstigsten</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>dieser Plan</translation>
    </message>
    <message>
        <source>%1 hires are the cheapest: %2.</source>
        <translation>%1 Einstellungen sind am günstigsten: %2.</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Kosten insgesamt</translation>
    </message>
    <message>
        <source>%1 hire</source>
        <translation>%1 Einstellung</translation>
    </message>
    <message>
        <source>%1 hire is the cheapest: %2.</source>
        <translation>%1 Einstellung ist am günstigsten: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringDetails</name>
    <message>
        <source>What the cost depends on most</source>
        <translation>Wovon die Kosten am meisten abhängen</translation>
    </message>
    <message>
        <source>Cost against number of hires</source>
        <translation>Kosten je Zahl der Einstellungen</translation>
    </message>
    <message>
        <source>Was the forecast right before?</source>
        <translation>Hatte die Prognose bisher recht?</translation>
    </message>
    <message>
        <source>No segment has the two years of history and more that a test needs.</source>
        <translation>Kein Segment hat die mehr als zwei Jahre Verlauf, die eine Prüfung braucht.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ausgerechnet …</translation>
    </message>
    <message>
        <source>Working out what the plan depends on</source>
        <translation>Es wird ausgerechnet, wovon der Plan abhängt</translation>
    </message>
    <message>
        <source>Salaries, hiring and missing capacity as expected, of the plan with exactly so many hires. All are planned with the same safety, so the cost need not fall evenly.</source>
        <translation>Gehälter, Einstellungen und fehlende Kapazität, wie zu erwarten, des Plans mit genau so vielen Einstellungen. Alle sind mit derselben Sicherheit geplant, daher fallen die Kosten nicht immer gleichmäßig.</translation>
    </message>
    <message>
        <source>Forecasts from every earlier month on, compared with what came. Few origins: ± is one standard error of the share within the 80% limits.</source>
        <translation>Prognosen von jedem früheren Monat an, verglichen mit dem, was kam. Wenige Anfänge: ± ist ein Standardfehler des Anteils in den 80-%-Grenzen.</translation>
    </message>
    <message>
        <source>Change of the cost when one assumption changes and the plan stays; %1 simulated futures</source>
        <translation>Änderung der Kosten, wenn sich eine Annahme ändert und der Plan bleibt; %1 simulierte Verläufe</translation>
    </message>
    <message>
        <source>as assumed</source>
        <translation>wie angenommen</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The cost depends most on: %1</source>
        <translation>Die Kosten hängen am meisten ab von: %1</translation>
    </message>
    <message>
        <source>What planning ahead is worth</source>
        <translation>Was Vorausplanen wert ist</translation>
    </message>
    <message>
        <source>Salaries, hiring and missing capacity in the same %1 simulated futures, by the rule that requisitions are opened by; without budget, cap and freeze</source>
        <translation>Gehälter, Einstellung und fehlende Kapazität in denselben %1 simulierten Verläufen, nach der Regel, nach der Stellen eröffnet werden; ohne Budget, Obergrenze und Einstellungsstopp</translation>
    </message>
    <message>
        <source>No assumption alters the cost.</source>
        <translation>Keine Annahme ändert die Kosten.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringPage</name>
    <message>
        <source>The plan has no level &quot;%1&quot;.</source>
        <translation>Der Plan hat keine Stufe „%1“.</translation>
    </message>
    <message>
        <source>Write the month of the start like 2027-06, not &quot;%1&quot;.</source>
        <translation>Schreiben Sie den Monat des Beginns wie 2027-06, nicht „%1“.</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Diesen Plan verwenden</translation>
    </message>
    <message>
        <source>The hiring roadmap will be here once accounts are imported.</source>
        <translation>Hier steht der Einstellungsplan, sobald Kunden importiert sind.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open next</source>
        <translation>Als Nächstes ausschreiben</translation>
    </message>
    <message>
        <source>Chance of being short</source>
        <translation>Risiko eines Engpasses</translation>
    </message>
    <message>
        <source>Cost of the hires</source>
        <translation>Kosten der Einstellungen</translation>
    </message>
    <message>
        <source>Capacity needed and in seat</source>
        <translation>Benötigte und besetzte Kapazität</translation>
    </message>
    <message>
        <source>When to open, start and be productive</source>
        <translation>Wann ausschreiben, beginnen und voll arbeiten</translation>
    </message>
    <message>
        <source>Grey: requisition open · light: ramping · solid: full book. Drag to move a start.</source>
        <translation>Grau: ausgeschrieben · hell: Einarbeitung · kräftig: volles Portfolio. Ziehen verschiebt einen Beginn.</translation>
    </message>
    <message>
        <source>Each with its dates and the customer count that triggers it. Start, level and region can be typed.</source>
        <translation>Jede mit ihren Daten und der Kundenzahl, die sie auslöst. Beginn, Stufe und Region können getippt werden.</translation>
    </message>
    <message>
        <source>No hire is needed within the horizon.</source>
        <translation>Innerhalb des Zeitraums ist keine Einstellung nötig.</translation>
    </message>
    <message>
        <source>Which accounts the hires take, and when</source>
        <translation>Welche Kunden die Eingestellten übernehmen, und wann</translation>
    </message>
    <message>
        <source>No hire has an account yet.</source>
        <translation>Noch hat keine Einstellung einen Kunden.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Growth, supply and limits; each with where it comes from</source>
        <translation>Wachstum, Angebot und Grenzen; jede mit ihrer Herkunft</translation>
    </message>
    <message>
        <source>Planning hires</source>
        <translation>Einstellungen werden geplant</translation>
    </message>
    <message>
        <source>Use the hiring plan</source>
        <translation>Den Einstellungsplan verwenden</translation>
    </message>
    <message>
        <source>%1 hires are in the plan</source>
        <translation>%1 Einstellungen sind im Plan</translation>
    </message>
    <message>
        <source>Projecting…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>FTE, ramp-weighted, after attrition. %1 simulated futures; triangles are start dates.</source>
        <translation>VZÄ, nach Einarbeitung gewichtet, nach Abgängen. %1 simulierte Verläufe; Dreiecke sind Beginne.</translation>
    </message>
    <message>
        <source>Cost of the hires %1 · %2</source>
        <translation>Kosten der Einstellungen %1 · %2</translation>
    </message>
    <message>
        <source>The proposal on the Books page first, then from the fullest books until the hire&apos;s is as full as those beside it, less the room for customers still to be won; no faster than the ramp allows</source>
        <translation>Zuerst der Vorschlag der Seite „Portfolios“, dann aus den vollsten Portfolios, bis das neue so voll ist wie die daneben, abzüglich des Platzes für Kunden, die noch zu gewinnen sind; nicht schneller, als die Einarbeitung erlaubt</translation>
    </message>
    <message>
        <source>chance of being short</source>
        <translation>Risiko eines Engpasses</translation>
    </message>
    <message>
        <source>Chance of being short of capacity</source>
        <translation>Risiko eines Kapazitätsengpasses</translation>
    </message>
    <message>
        <source>Share of simulated futures in which supply is below demand, by segment and month</source>
        <translation>Anteil der simulierten Verläufe, in denen das Angebot unter dem Bedarf liegt, nach Segment und Monat</translation>
    </message>
    <message>
        <source>Move a start date</source>
        <translation>Einen Beginn verschieben</translation>
    </message>
    <message>
        <source>%1 now starts in %2</source>
        <translation>%1 beginnt jetzt im %2</translation>
    </message>
    <message>
        <source>The plan is being worked out anew; try again in a moment.</source>
        <translation>Der Plan wird neu ausgerechnet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A hire cannot start before %1.</source>
        <translation>Eine Einstellung kann nicht vor %1 beginnen.</translation>
    </message>
    <message>
        <source>Change a hire</source>
        <translation>Eine Einstellung ändern</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>Eine Annahme ändern</translation>
    </message>
    <message>
        <source>Hiring roadmap</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>“%1” is still running; stop it below or wait for it</source>
        <translation>„%1“ läuft noch; unten anhalten oder darauf warten</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Add hire…</source>
        <translation>Einstellung hinzufügen …</translation>
    </message>
    <message>
        <source>Add a hire</source>
        <translation>Eine Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>%1 was added; its start, level and region can be typed</source>
        <translation>%1 ist hinzugefügt; Beginn, Stufe und Region können getippt werden</translation>
    </message>
    <message>
        <source>Remove a hire</source>
        <translation>Eine Einstellung entfernen</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>Add another for %1</source>
        <translation>Eine weitere für %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 hire is in the plan</source>
        <translation>%1 Einstellung ist im Plan</translation>
    </message>
    <message>
        <source>The plan ends in %1; nobody can start after that.</source>
        <translation>Der Plan endet im %1; danach kann niemand anfangen.</translation>
    </message>
    <message>
        <source>Demand and supply are being projected …</source>
        <translation>Bedarf und Kapazität werden hochgerechnet …</translation>
    </message>
    <message>
        <source>There is no projection.</source>
        <translation>Es gibt keine Hochrechnung.</translation>
    </message>
    <message>
        <source>ARR left uncovered</source>
        <translation>ARR ohne Betreuung</translation>
    </message>
    <message>
        <source>Planned: %1 hire. It counts once you use the plan.</source>
        <translation>Geplant: %1 Einstellung. Sie zählt, sobald Sie den Plan verwenden.</translation>
    </message>
    <message>
        <source>Planned: %1 hires. They count once you use the plan.</source>
        <translation>Geplant: %1 Einstellungen. Sie zählen, sobald Sie den Plan verwenden.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringProjection</name>
    <message>
        <source>Projecting demand and supply</source>
        <translation>Bedarf und Angebot werden berechnet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HiringSides</name>
    <message>
        <source>Managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Minimum coverage</source>
        <translation>Mindestbetreuung</translation>
    </message>
    <message>
        <source>People in the team who serve a segment, region or language; what is missing is hired as early as possible</source>
        <translation>Personen im Team für ein Segment, eine Region oder Sprache; was fehlt, wird so früh wie möglich eingestellt</translation>
    </message>
    <message>
        <source>Where growth and attrition come from</source>
        <translation>Woher Wachstum und Abgänge kommen</translation>
    </message>
    <message>
        <source>What you type under Assumptions comes first, then the finance forecast, then the history</source>
        <translation>Was Sie unter Annahmen eingeben, kommt zuerst, dann die Finanzprognose, dann der Verlauf</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>What is odd about it and what was made of it</source>
        <translation>Was daran auffällt und was daraus gemacht wurde</translation>
    </message>
    <message>
        <source>To add as the team outgrows &quot;CSMs per manager&quot; under Assumptions; those of today&apos;s team are taken to be there</source>
        <translation>Zusätzlich, wenn das Team über „CSMs je Führungskraft“ unter Annahmen hinauswächst; die des heutigen Teams gelten als vorhanden</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ImportOptions</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Accounts file</source>
        <translation>Datei der Kunden</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>Datei des Teams</translation>
    </message>
    <message>
        <source>Growth history file</source>
        <translation>Datei des Wachstumsverlaufs</translation>
    </message>
    <message>
        <source>Forecast file</source>
        <translation>Datei der Prognose</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>Punkt: 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>Komma: 1.234,5</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Reihenfolge des Datums</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>as in the plan</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>from the rules</source>
        <translation>aus den Regeln</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>EUR=1.08 USD=0.79</source>
        <translation>EUR=1.08 USD=0.79</translation>
    </message>
    <message>
        <source>What one unit of a currency is in the plan&apos;s currency</source>
        <translation>Was eine Einheit einer Währung in der Währung des Plans ist</translation>
    </message>
    <message>
        <source>There is no file of this name. Check the path or browse.</source>
        <translation>Eine Datei dieses Namens gibt es nicht. Prüfen Sie den Pfad, oder durchsuchen Sie.</translation>
    </message>
    <message>
        <source>Type a day as 2027-01-31.</source>
        <translation>Tippen Sie einen Tag als 2027-01-31.</translation>
    </message>
    <message>
        <source>Type rates as EUR=1.08.</source>
        <translation>Tippen Sie Kurse als EUR=1.08.</translation>
    </message>
    <message>
        <source>Type a line number; 0 is none.</source>
        <translation>Tippen Sie eine Zeilennummer; 0 heißt keine.</translation>
    </message>
    <message>
        <source>Choose a table to import</source>
        <translation>Eine Tabelle zum Importieren wählen</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>no workbook</source>
        <translation>keine Arbeitsmappe</translation>
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
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX here, choose a file, or paste cells of a spreadsheet. You will see how it is read before anything is written.</source>
        <translation>Legen Sie hier eine CSV- oder XLSX-Datei ab, wählen Sie eine Datei, oder fügen Sie Zellen einer Tabelle ein. Sie sehen, wie sie gelesen wird, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen …</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>The files are read as soon as that has ended.</source>
        <translation>Die Dateien werden gelesen, sobald das zu Ende ist.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>CSV or XLSX as they were exported. A file that is not given leaves its part of the plan as it is.</source>
        <translation>CSV oder XLSX, wie sie exportiert wurden. Eine Datei, die fehlt, lässt ihren Teil des Plans, wie er ist.</translation>
    </message>
    <message>
        <source>Questions the file leaves open</source>
        <translation>Fragen, die die Datei offenlässt</translation>
    </message>
    <message>
        <source>Accounts in the file</source>
        <translation>Kunden in der Datei</translation>
    </message>
    <message>
        <source>ARR in the file</source>
        <translation>ARR in der Datei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How the columns are read</source>
        <translation>Wie die Spalten gelesen werden</translation>
    </message>
    <message>
        <source>Change what a column is and the files are read again at once.</source>
        <translation>Ändern Sie, was eine Spalte ist, und die Dateien werden sofort neu gelesen.</translation>
    </message>
    <message>
        <source>Columns and what they are read as</source>
        <translation>Spalten und als was sie gelesen werden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Befunde des Imports</translation>
    </message>
    <message>
        <source>Every row was read without a remark.</source>
        <translation>Jede Zeile wurde ohne Bemerkung gelesen.</translation>
    </message>
    <message>
        <source>Save rows as CSV…</source>
        <translation>Zeilen als CSV speichern …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Accounts that are new, changed or gone</source>
        <translation>Kunden, die neu, geändert oder entfallen sind</translation>
    </message>
    <message>
        <source>The first %1 accounts. Locks, pins, overrides and scenarios stay.</source>
        <translation>Die ersten %1 Kunden. Sperren, Angeheftetes, Handeinträge und Szenarien bleiben.</translation>
    </message>
    <message>
        <source>Account by account, before anything is written. Locks, pins, overrides and scenarios stay.</source>
        <translation>Kunde für Kunde, bevor etwas geschrieben wird. Sperren, Angeheftetes, Handeinträge und Szenarien bleiben.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>As they stand in the file</source>
        <translation>Wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>File whose first rows are shown</source>
        <translation>Datei, deren erste Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>The import is being worked out</source>
        <translation>Der Import wird ausgerechnet</translation>
    </message>
    <message>
        <source>The plan stays as it is until that is done.</source>
        <translation>Bis das fertig ist, bleibt der Plan, wie er ist.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing was stopped</source>
        <translation>Der Import wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed in the plan.</source>
        <translation>Im Plan wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 gone</source>
        <translation>Importiert: %1 neu, %2 geändert, %3 entfallen</translation>
    </message>
    <message>
        <source>Left out or open: %1 · to check: %2 · notes: %3</source>
        <translation>Ausgelassen oder offen: %1 · zu prüfen: %2 · Hinweise: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personen in der Datei</translation>
    </message>
    <message>
        <source>accounts stay as they are</source>
        <translation>Kunden bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>noch nicht geklärt</translation>
    </message>
    <message>
        <source>%1; the file names no currency</source>
        <translation>%1; die Datei nennt keine Währung</translation>
    </message>
    <message>
        <source>not in the plan yet</source>
        <translation>noch nicht im Plan</translation>
    </message>
    <message>
        <source>other values than in the plan</source>
        <translation>andere Werte als im Plan</translation>
    </message>
    <message>
        <source>as in the plan</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>in the plan, not in the file: they go</source>
        <translation>im Plan, nicht in der Datei: sie entfallen</translation>
    </message>
    <message>
        <source>rows that cannot be read</source>
        <translation>Zeilen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 neu, %2 geändert, %3 entfallen</translation>
    </message>
    <message>
        <source>What the column is read as</source>
        <translation>Als was die Spalte gelesen wird</translation>
    </message>
    <message>
        <source>There is no field “%1”. Press Enter on the row to see all of them.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Drücken Sie in der Zeile die Eingabetaste, um alle zu sehen.</translation>
    </message>
    <message>
        <source>import findings.csv</source>
        <translation>Befunde des Imports.csv</translation>
    </message>
    <message>
        <source>Findings are in %1</source>
        <translation>Die Befunde sind in %1</translation>
    </message>
    <message>
        <source>This finding is about the file and cannot be ignored. Mend the file, or answer the questions.</source>
        <translation>Dieser Befund betrifft die Datei und kann nicht ignoriert werden. Bessern Sie die Datei aus, oder beantworten Sie die Fragen.</translation>
    </message>
    <message>
        <source>Heed a finding again</source>
        <translation>Befund wieder beachten</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Befund ignorieren</translation>
    </message>
    <message>
        <source>The files are being read again</source>
        <translation>Die Dateien werden neu gelesen</translation>
    </message>
    <message>
        <source>What is shown below is of the reading before.</source>
        <translation>Was unten steht, ist vom vorigen Lesen.</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 Zeile gelesen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::JobStrip</name>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 Zeile gelesen</translation>
    </message>
    <message>
        <source>best plan %1 better than the first</source>
        <translation>bester Plan %1 besser als der erste</translation>
    </message>
</context>
<context>
    <name>headroom::ui::KpiCard</name>
    <message>
        <source>Show how this is calculated</source>
        <translation>Zeigen, wie das berechnet wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <translation>Headroom %1</translation>
    </message>
    <message>
        <source>Capacity and books of business for Customer Success. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kapazität und Kundenportfolios für Customer Success. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Headroom ended without being closed last time</source>
        <translation>Headroom endete beim letzten Mal, ohne geschlossen zu werden</translation>
    </message>
    <message>
        <source>This is the plan as it was then; every change you made is in it.</source>
        <translation>Das ist der Plan, wie er da war; jede Ihrer Änderungen ist darin.</translation>
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
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>Das Diagramm ist in %1</translation>
    </message>
    <message>
        <source>The chart could not be written</source>
        <translation>Das Diagramm konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is as it was. Choose another folder, or make room there.</source>
        <translation>%1 ist, wie es war. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MoveColumns</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>From&apos;s load</source>
        <translation>Last bisher</translation>
    </message>
    <message>
        <source>To&apos;s load</source>
        <translation>Last künftig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Lost its CSM; balancing books finds the next</source>
        <translation>Ohne CSM; der Ausgleich findet den nächsten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NumberEdit</name>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VZÄ</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Hier wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits, such as %1.</source>
        <translation>Das ist keine Zahl. Tippen Sie Ziffern, etwa %1.</translation>
    </message>
    <message>
        <source>The least is %1.</source>
        <translation>Der kleinste Wert ist %1.</translation>
    </message>
    <message>
        <source>The most is %1.</source>
        <translation>Der größte Wert ist %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverlayLines</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 ends at %2 %3.</source>
        <translation>%1 endet bei %2 %3.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>The figures of your team will be here once accounts are imported.</source>
        <translation>Hier stehen die Zahlen Ihres Teams, sobald Kunden importiert sind.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>CSM capacity</source>
        <translation>CSM-Kapazität</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Vollstes Portfolio</translation>
    </message>
    <message>
        <source>Next requisition</source>
        <translation>Nächste Ausschreibung</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Coverage by segment</source>
        <translation>Betreuung nach Segment</translation>
    </message>
    <message>
        <source>Monthly workload ÷ capacity, one bar per CSM. Shaded: healthy band.</source>
        <translation>Monatliche Arbeitslast ÷ Kapazität, ein Balken je CSM. Schattiert: gesunder Bereich.</translation>
    </message>
    <message>
        <source>Full-time equivalents, ramp-weighted</source>
        <translation>Vollzeitäquivalente, nach Einarbeitung gewichtet</translation>
    </message>
    <message>
        <source>Demand cannot be projected</source>
        <translation>Der Bedarf kann nicht berechnet werden</translation>
    </message>
    <message>
        <source>Projecting…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing needs a decision.</source>
        <translation>Nichts braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Demand and supply are being projected …</source>
        <translation>Bedarf und Kapazität werden hochgerechnet …</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PagePrinting</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>%1 · %2 · scenario %3 · as of %4</source>
        <translation>%1 · %2 · Szenario %3 · Stand %4</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Der Drucker antwortet nicht. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>“%1” is still running; stop it below or wait for it</source>
        <translation>„%1“ läuft noch; unten anhalten oder darauf warten</translation>
    </message>
    <message>
        <source>Save the board report</source>
        <translation>Bericht für den Vorstand speichern</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Bericht für den Vorstand</translation>
    </message>
    <message>
        <source>Making the board report</source>
        <translation>Bericht für den Vorstand wird erstellt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanDocument</name>
    <message>
        <source>New scenario %1</source>
        <translation>Neues Szenario %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Den Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation>Szenario %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanOpening</name>
    <message>
        <source>Headroom plans (*.headroom)</source>
        <translation>Headroom-Pläne (*.headroom)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Where shall the plan be?</source>
        <translation>Wo soll der Plan liegen?</translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation>Der Plan wird geöffnet</translation>
    </message>
    <message>
        <source>New plan.headroom</source>
        <translation>Neuer Plan.headroom</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Der Plan wird angelegt</translation>
    </message>
    <message>
        <source>Opening the sample plan</source>
        <translation>Der Beispielplan wird geöffnet</translation>
    </message>
    <message>
        <source>Copy of %1.headroom</source>
        <translation>Kopie von %1.headroom</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Eine Kopie ist in %1</translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation>Dieser Plan ist schon geöffnet</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Gone back; the state before that is in File, Earlier states</source>
        <translation>Zurückgegangen; der Stand davor ist unter Datei, Frühere Stände</translation>
    </message>
    <message>
        <source>A copy is being saved already</source>
        <translation>Eine Kopie wird schon gespeichert</translation>
    </message>
    <message>
        <source>Keeping this version</source>
        <translation>Diese Version wird behalten</translation>
    </message>
    <message>
        <source>Kept as “%1”: File, Earlier states goes back to it</source>
        <translation>Behalten als „%1“: Datei, Frühere Stände führt dorthin zurück</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlanRenderer</name>
    <message>
        <source>Monthly workload ÷ capacity, one pair of bars per CSM. Shaded: healthy band.</source>
        <translation>Monatliche Arbeitslast ÷ Kapazität, ein Balkenpaar je CSM. Schattiert: gesunder Bereich.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Monthly workload ÷ capacity of the %1 fullest books of %2, before or after. Shaded: healthy band.</source>
        <translation>Monatliche Arbeitslast ÷ Kapazität der %1 vollsten von %2 Portfolios, vorher oder nachher. Schattiert: gesunder Bereich.</translation>
    </message>
    <message>
        <source>Accounts by ARR and complexity</source>
        <translation>Kunden nach ARR und Komplexität</translation>
    </message>
    <message>
        <source>%1 account; lines are the thresholds between segments</source>
        <translation>%1 Kunde; Linien sind die Schwellen zwischen Segmenten</translation>
    </message>
    <message>
        <source>%1 accounts; lines are the thresholds between segments</source>
        <translation>%1 Kunden; Linien sind die Schwellen zwischen den Segmenten</translation>
    </message>
    <message>
        <source>How much change buys how much balance</source>
        <translation>Wie viel Änderung wie viel Ausgleich bringt</translation>
    </message>
    <message>
        <source>Busiest book&apos;s utilisation for each number of moves</source>
        <translation>Auslastung des vollsten Portfolios je Zahl der Wechsel</translation>
    </message>
    <message>
        <source>FTE needed and in seat, ramp-weighted, after attrition; triangles are start dates</source>
        <translation>Benötigte und besetzte VZÄ, nach Einarbeitung gewichtet, nach Abgängen; Dreiecke sind Antrittstermine</translation>
    </message>
    <message>
        <source>When to open, start and be productive</source>
        <translation>Wann ausschreiben, beginnen und voll arbeiten</translation>
    </message>
    <message>
        <source>Grey: requisition open · light: ramping · solid: full book</source>
        <translation>Grau: ausgeschrieben · hell: Einarbeitung · kräftig: volles Portfolio</translation>
    </message>
    <message>
        <source>FTE needed by scenario</source>
        <translation>Benötigte VZÄ nach Szenario</translation>
    </message>
    <message>
        <source>Full-time equivalents, expected growth</source>
        <translation>Vollzeitäquivalente, erwartetes Wachstum</translation>
    </message>
</context>
<context>
    <name>headroom::ui::QuickFilter</name>
    <message>
        <source>none</source>
        <comment>an empty cell</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no column called “%1”; “%2” is searched as text.</source>
        <translation>Eine Spalte „%1“ gibt es nicht; „%2“ wird als Text gesucht.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”; it is searched as text.</source>
        <translation>„%1“ kann nicht mit „%2“ verglichen werden; es wird als Text gesucht.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RatesBar</name>
    <message>
        <source>Keep customers where they are</source>
        <translation>Kunden bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Level the books</source>
        <translation>Portfolios angleichen</translation>
    </message>
    <message>
        <source>Rates of your own</source>
        <translation>Eigene Sätze</translation>
    </message>
    <message>
        <source>How change is weighed against balance</source>
        <translation>Wie Änderung gegen Ausgleich abgewogen wird</translation>
    </message>
    <message>
        <source>Sets the slider and the rates of moves and utilisation; Undo takes it back</source>
        <translation>Setzt den Regler und die Sätze für Wechsel und Auslastung; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>%1 more for each 100K of ARR, %2 more where it is delicate. 1 % of utilisation costs %3 in the busiest book, %4 above and %5 below the team&apos;s target. Another region costs %6, language %7, industry %8.</source>
        <translation>%1 mehr je 100K ARR, %2 mehr, wo er heikel ist. 1 % Auslastung kostet %3 im vollsten Portfolio, %4 über und %5 unter dem Ziel des Teams. Eine andere Region kostet %6, Sprache %7, Branche %8.</translation>
    </message>
    <message>
        <source>Wei&amp;gh</source>
        <translation>Ab&amp;wägen</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>A move costs %1, as much as %2 % of utilisation of the busiest book.</source>
        <translation>Ein Wechsel kostet %1, so viel wie %2 % Auslastung des vollsten Portfolios.</translation>
    </message>
    <message>
        <source>A move costs %1.</source>
        <translation>Ein Wechsel kostet %1.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ReportPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RuleList</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>No book above</source>
        <translation>Kein Portfolio darüber</translation>
    </message>
    <message>
        <source>%1 books over</source>
        <translation>%1 Portfolios darüber</translation>
    </message>
    <message>
        <source>Ratio maximum of each segment</source>
        <translation>Höchster Schlüssel jedes Segments</translation>
    </message>
    <message>
        <source>see Segments</source>
        <translation>siehe Segmente</translation>
    </message>
    <message>
        <source>ARR caps of the levels</source>
        <translation>ARR-Grenzen der Stufen</translation>
    </message>
    <message>
        <source>CSMs only take segments they serve</source>
        <translation>CSMs übernehmen nur Segmente, die sie betreuen</translation>
    </message>
    <message>
        <source>%1 accounts outside</source>
        <translation>%1 Kunden außerhalb</translation>
    </message>
    <message>
        <source>… and regions they serve</source>
        <translation>… und Regionen, die sie betreuen</translation>
    </message>
    <message>
        <source>… and languages they speak</source>
        <translation>… und Sprachen, die sie sprechen</translation>
    </message>
    <message>
        <source>Families keep together</source>
        <translation>Familien bleiben zusammen</translation>
    </message>
    <message>
        <source>%1 accounts apart</source>
        <translation>%1 Kunden getrennt</translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation>Meiste Wechsel</translation>
    </message>
    <message>
        <source>Locked and pinned accounts stay</source>
        <translation>Gesperrte und angeheftete Kunden bleiben</translation>
    </message>
    <message>
        <source>by the locks below</source>
        <translation>nach den Sperren unten</translation>
    </message>
    <message>
        <source>%1 accounts moved</source>
        <translation>%1 Kunden mit Wechsel</translation>
    </message>
    <message>
        <source>counted above</source>
        <translation>oben gezählt</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Locked: renewal near</source>
        <translation>Gesperrt: Verlängerung nah</translation>
    </message>
    <message>
        <source>… within days</source>
        <translation>… innerhalb von Tagen</translation>
    </message>
    <message>
        <source>Locked: at risk</source>
        <translation>Gesperrt: gefährdet</translation>
    </message>
    <message>
        <source>Locked: onboarding</source>
        <translation>Gesperrt: Onboarding</translation>
    </message>
    <message>
        <source>Locked: moved recently</source>
        <translation>Gesperrt: kürzlich gewechselt</translation>
    </message>
    <message>
        <source>Most changes of CSM in 24 months</source>
        <translation>Meiste CSM-Wechsel in 24 Monaten</translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>Von Hand angeheftet</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>auf der Tafel</translation>
    </message>
    <message>
        <source>Points: a change of CSM</source>
        <translation>Punkte: ein Wechsel des CSM</translation>
    </message>
    <message>
        <source>… more for each 100K of ARR</source>
        <translation>… mehr je 100 Tsd. ARR</translation>
    </message>
    <message>
        <source>… more where it is delicate</source>
        <translation>… mehr, wo es heikel ist</translation>
    </message>
    <message>
        <source>Points: another region</source>
        <translation>Punkte: andere Region</translation>
    </message>
    <message>
        <source>Points: another language</source>
        <translation>Punkte: andere Sprache</translation>
    </message>
    <message>
        <source>Points: another industry</source>
        <translation>Punkte: andere Branche</translation>
    </message>
    <message>
        <source>Points: 0.1% of the busiest book</source>
        <translation>Punkte: 0,1 % des vollsten Portfolios</translation>
    </message>
    <message>
        <source>Points: 0.1% above the team&apos;s target</source>
        <translation>Punkte: 0,1 % über dem Ziel des Teams</translation>
    </message>
    <message>
        <source>Points: 0.1% below the team&apos;s target</source>
        <translation>Punkte: 0,1 % unter dem Ziel des Teams</translation>
    </message>
    <message>
        <source>Points: 0.1% above capacity</source>
        <translation>Punkte: 0,1 % über Kapazität</translation>
    </message>
    <message>
        <source>Points: 0.1% off the fair share of ARR</source>
        <translation>Punkte: 0,1 % neben dem gerechten Anteil am ARR</translation>
    </message>
    <message>
        <source>Points: 0.1% off the fair share of risk</source>
        <translation>Punkte: 0,1 % neben dem gerechten Anteil am Risiko</translation>
    </message>
    <message>
        <source>%1 account outside</source>
        <translation>%1 Kunde außerhalb</translation>
    </message>
    <message>
        <source>%1 account apart</source>
        <translation>%1 Kunde getrennt</translation>
    </message>
    <message>
        <source>%1 account moved</source>
        <translation>%1 Kunde mit Wechsel</translation>
    </message>
    <message>
        <source>cap passed</source>
        <translation>Obergrenze überschritten</translation>
    </message>
    <message>
        <source>%1 book over</source>
        <translation>%1 Portfolio darüber</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>%1 Kunde</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SaveNotices</name>
    <message>
        <source>Closing now would lose your newest changes.</source>
        <translation>Beim Schließen gingen jetzt Ihre neuesten Änderungen verloren.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>All changes are saved again</source>
        <translation>Alle Änderungen sind wieder gespeichert</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScatterThresholds</name>
    <message>
        <source>Annual recurring revenue (log scale)</source>
        <translation>Jährlich wiederkehrender Umsatz (logarithmisch)</translation>
    </message>
    <message>
        <source>Complexity score, 0–100</source>
        <translation>Komplexität, 0–100</translation>
    </message>
    <message>
        <source>%1 ARR</source>
        <translation>%1 ARR</translation>
    </message>
    <message>
        <source>complexity %1</source>
        <translation>Komplexität %1</translation>
    </message>
    <message>
        <source>no complexity score, drawn at 0</source>
        <translation>keine Komplexität bekannt, bei 0 gezeichnet</translation>
    </message>
    <message>
        <source>Type an amount, such as 120K.</source>
        <translation>Tippen Sie einen Betrag, etwa 120K.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Tippen Sie eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>%1 accounts.</source>
        <translation>%1 Kunden.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>ARR from</source>
        <translation>ARR ab</translation>
    </message>
    <message>
        <source>Complexity from</source>
        <translation>Komplexität ab</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 account.</source>
        <translation>%1 Kunde.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Tippen Sie eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Type more than %1.</source>
        <translation>Tippen Sie mehr als %1.</translation>
    </message>
    <message>
        <source>Type more than %1 and less than %2.</source>
        <translation>Tippen Sie mehr als %1 und weniger als %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScenarioMenu</name>
    <message>
        <source>Current books</source>
        <translation>Heutige Portfolios</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ScenariosPage</name>
    <message>
        <source>New from this</source>
        <translation>Neu aus diesem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Each keeps only what it changes</source>
        <translation>Jedes merkt sich nur, was es ändert</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>Was den Unterschied macht</translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>Benötigte VZÄ</translation>
    </message>
    <message>
        <source>Tree of scenarios</source>
        <translation>Baum der Szenarien</translation>
    </message>
    <message>
        <source>Name of a new scenario</source>
        <translation>Name eines neuen Szenarios</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>wie importiert</translation>
    </message>
    <message>
        <source>1 change of its own</source>
        <translation>1 eigene Änderung</translation>
    </message>
    <message>
        <source>%1 changes of its own</source>
        <translation>%1 eigene Änderungen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>%1 is shown now; what you change is kept in it</source>
        <translation>%1 wird jetzt gezeigt; was Sie ändern, bleibt darin</translation>
    </message>
    <message>
        <source>FTE needed with the expected growth</source>
        <translation>Benötigte VZÄ bei erwartetem Wachstum</translation>
    </message>
    <message>
        <source>changes nothing of its own</source>
        <translation>ändert selbst nichts</translation>
    </message>
    <message>
        <source>%1 needs most: %2 by %3</source>
        <translation>%1 braucht am meisten: %2 bis %3</translation>
    </message>
    <message>
        <source>%1 needed by %2</source>
        <translation>%1 benötigt bis %2</translation>
    </message>
    <message>
        <source>Scenarios are compared here once accounts are imported.</source>
        <translation>Hier werden Szenarien verglichen, sobald Kunden importiert sind.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>%1 · %2 newer above</source>
        <translation>%1 · %2 neuere darüber</translation>
    </message>
    <message>
        <source>“%1” keeps “%2” as it was when it was made; books accepted and figures changed there since are not in it.</source>
        <translation>„%1“ behält „%2“, wie es bei der Anlage war; seither dort angenommene Portfolios und geänderte Werte sind nicht darin.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SegmentsPage</name>
    <message>
        <source>Apply thresholds</source>
        <translation>Schwellen übernehmen</translation>
    </message>
    <message>
        <source>Back to saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Segments will be drawn here once accounts are imported.</source>
        <translation>Hier werden Segmente gezeichnet, sobald Kunden importiert sind.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Accounts by ARR and complexity</source>
        <translation>Kunden nach ARR und Komplexität</translation>
    </message>
    <message>
        <source>What this change does</source>
        <translation>Was diese Änderung bewirkt</translation>
    </message>
    <message>
        <source>Drag a line, or type its value</source>
        <translation>Ziehen Sie eine Linie, oder tippen Sie ihren Wert</translation>
    </message>
    <message>
        <source>Effect of the thresholds</source>
        <translation>Wirkung der Schwellen</translation>
    </message>
    <message>
        <source>Complexity score</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Weighted percentiles; a missing input is left out, not zero</source>
        <translation>Gewichtete Perzentile; eine fehlende Eingabe wird ausgelassen, nicht null</translation>
    </message>
    <message>
        <source>Complexity weights</source>
        <translation>Gewichte der Komplexität</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Ratios are accounts per full-time CSM; the maximum is never broken</source>
        <translation>Schlüssel sind Kunden je Vollzeit-CSM; der Höchstwert wird nie überschritten</translation>
    </message>
    <message>
        <source>Nothing is changed yet: drag a line, or double-click it to type</source>
        <translation>Noch ist nichts geändert: ziehen Sie eine Linie, oder doppelklicken Sie zum Tippen</translation>
    </message>
    <message>
        <source>Compared with the saved thresholds; not kept until applied</source>
        <translation>Verglichen mit den gespeicherten Schwellen; gilt erst nach dem Übernehmen</translation>
    </message>
    <message>
        <source>Change thresholds</source>
        <translation>Schwellen ändern</translation>
    </message>
    <message>
        <source>Thresholds changed</source>
        <translation>Schwellen geändert</translation>
    </message>
    <message>
        <source>Change ratios</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100. Nothing was changed.</source>
        <translation>Ein Gewicht ist eine Zahl von 0 bis 100. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change complexity weights</source>
        <translation>Gewichte der Komplexität ändern</translation>
    </message>
    <message>
        <source>%1: %2 of the accounts, %3 of the ARR</source>
        <translation>%1: %2 der Kunden, %3 des ARR</translation>
    </message>
    <message>
        <source>%1 account. Drag a line to move a threshold, double-click the account to open it.</source>
        <translation>%1 Kunde. Linie ziehen verschiebt die Schwelle, Doppelklick öffnet den Kunden.</translation>
    </message>
    <message>
        <source>%1 accounts, darker where there are more. Drag a line to move a threshold.</source>
        <translation>%1 Kunden, dunkler wo es mehr sind. Linie ziehen verschiebt die Schwelle.</translation>
    </message>
    <message>
        <source>%1 accounts. Drag a line to move a threshold, double-click an account to open it.</source>
        <translation>%1 Kunden. Linie ziehen verschiebt die Schwelle, Doppelklick öffnet den Kunden.</translation>
    </message>
    <message>
        <source>%1 without a score at 0.</source>
        <translation>%1 ohne Wert bei 0.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ShortcutsPage</name>
    <message>
        <source>Standard shortcuts</source>
        <translation>Übliche Kürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>“%1” is no shortcut. Write it like Ctrl+Shift+B.</source>
        <translation>„%1“ ist kein Kürzel. Schreiben Sie es wie Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Enter a key combination such as Ctrl+Shift+B; empty for none</source>
        <translation>Geben Sie eine Tastenkombination ein, etwa Ctrl+Shift+B; leer für keine</translation>
    </message>
    <message>
        <source>Filter, e.g.  scenario</source>
        <translation>Filter, z. B.  Szenario</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Every command and its shortcut</source>
        <translation>Jeder Befehl und sein Kürzel</translation>
    </message>
    <message>
        <source>Enter, F2 or a double-click changes a shortcut: type it like Ctrl+Shift+B. An empty one is none.</source>
        <translation>Eingabe, F2 oder ein Doppelklick ändert ein Kürzel: tippen Sie es wie Ctrl+Shift+B. Ein leeres ist keins.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SplitterCard</name>
    <message>
        <source>Divider between two parts</source>
        <translation>Trenner zwischen zwei Teilen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StartPage</name>
    <message>
        <source>Plan who looks after whom</source>
        <translation>Planen, wer wen betreut</translation>
    </message>
    <message>
        <source>Bring in accounts and people, segment, balance books, plan hiring, compare scenarios. Everything stays on this computer.</source>
        <translation>Kunden und Personen holen, segmentieren, Portfolios ausgleichen, Einstellungen planen, Szenarien vergleichen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Explore the sample plan</source>
        <translation>Den Beispielplan ansehen</translation>
    </message>
    <message>
        <source>1,200 accounts, 24 CSMs and four years of history, made up: look around, change what you like.</source>
        <translation>1.200 Kunden, 24 CSMs und vier Jahre Verlauf, erfunden: sehen Sie sich um, ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>One empty plan file. Accounts and people come from an export of your CRM, CSV or XLSX, as it is.</source>
        <translation>Eine leere Plandatei. Kunden und Personen kommen aus einem Export Ihres CRM, CSV oder XLSX, wie er ist.</translation>
    </message>
    <message>
        <source>Plans that you open will be listed here.</source>
        <translation>Hier stehen Pläne, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>A plan you have, a file that ends in .headroom. Or drop it here; the export of a CRM that is dropped begins a plan of its own.</source>
        <translation>Ein Plan, den Sie haben, eine Datei, die auf .headroom endet. Oder legen Sie ihn hier ab; ein abgelegter Export eines CRM beginnt einen eigenen Plan.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SupplyDemandChart</name>
    <message>
        <source>in seat</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>if nobody is hired</source>
        <translation>wenn niemand eingestellt wird</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>short from %1</source>
        <translation>Engpass ab %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>80% range %1–%2</source>
        <translation>80-%-Bereich %1–%2</translation>
    </message>
    <message>
        <source>in seat %1</source>
        <translation>besetzt %1</translation>
    </message>
    <message>
        <source>if nobody is hired %1</source>
        <translation>wenn niemand eingestellt wird %1</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Short from %1.</source>
        <translation>Engpass ab %1.</translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>Benötigte VZÄ</translation>
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
        <translation>Besetzte VZÄ</translation>
    </message>
    <message>
        <source>FTE if nobody is hired</source>
        <translation>VZÄ, wenn niemand eingestellt wird</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TableSheets</name>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1: Zeilen %2 bis %3 von %4</translation>
    </message>
    <message>
        <source> (Export writes all of them)</source>
        <translation> (der Export schreibt alle)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TableView</name>
    <message>
        <source>Only the first %1 rows were copied. Export the table to get all of them.</source>
        <translation>Nur die ersten %1 Zeilen wurden kopiert. Exportieren Sie die Tabelle, um alle zu bekommen.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be changed, so nothing was pasted.</source>
        <translation>Die Spalte „%1“ kann nicht geändert werden, daher wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Widths and columns as they were</source>
        <translation>Breiten und Spalten wie vorher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Diese Ansicht speichern als …</translation>
    </message>
    <message>
        <source>Name of the view to save</source>
        <translation>Name der Ansicht, die gespeichert wird</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Filter, e.g.  arr&gt;100k segment:strategic -nordic</source>
        <translation>Filter, z. B.  arr&gt;100k segment:strategic -nordic</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Words must all match. column:text, column&gt;100k, renewal&lt;90d, csm:none, -word for not</source>
        <translation>Alle Wörter müssen passen. spalte:text, spalte&gt;100k, renewal&lt;90d, csm:none, -wort für nicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved filters, orders and columns</source>
        <translation>Gespeicherte Filter, Reihenfolgen und Spalten</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert …</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 columns do not fit here, so nothing was pasted.</source>
        <translation>%1 Spalten passen hier nicht hin, daher wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>%1 row was left out: the table ends here.</source>
        <translation>%1 Zeile blieb weg: Die Tabelle endet hier.</translation>
    </message>
    <message>
        <source>%1 rows were left out: the table ends here.</source>
        <translation>%1 Zeilen blieben weg: Die Tabelle endet hier.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TeamColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Empty means any; several are separated by a semicolon</source>
        <translation>Leer heißt beliebig; mehrere werden durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Not in team</source>
        <translation>Nicht im Team</translation>
    </message>
    <message>
        <source>Planned hire</source>
        <translation>Geplante Einstellung</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Capacity (h)</source>
        <translation>Kapazität (Std.)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Ratio use</source>
        <translation>Schlüssel genutzt</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>From that day on the capacity is that of the new level; type for example 2027-04-01 Senior CSM</source>
        <translation>Ab diesem Tag gilt die Kapazität der neuen Stufe; tippen Sie zum Beispiel 2027-04-01 Senior CSM</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>First and last day without capacity; type for example 2027-03-01/2027-05-31, several separated by a semicolon</source>
        <translation>Erster und letzter Tag ohne Kapazität; tippen Sie zum Beispiel 2027-03-01/2027-05-31, mehrere durch Semikolon getrennt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TeamPage</name>
    <message>
        <source>Add CSM</source>
        <translation>CSM hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Your CSMs will be here once a team file is imported or somebody is added.</source>
        <translation>Hier stehen Ihre CSMs, sobald eine Teamdatei importiert oder jemand hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Import a team</source>
        <translation>Ein Team importieren</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>workload ÷ capacity</source>
        <translation>Arbeitslast ÷ Kapazität</translation>
    </message>
    <message>
        <source>Load by month</source>
        <translation>Last nach Monat</translation>
    </message>
    <message>
        <source>Each month by itself, with ramp, leave and renewals; blank without capacity. Books plan for the busiest quarter of every account and stand higher.</source>
        <translation>Jeder Monat für sich, mit Einarbeitung, Abwesenheit und Verlängerungen; leer ohne Kapazität. Portfolios planen mit dem stärksten Quartal jedes Kunden und liegen höher.</translation>
    </message>
    <message>
        <source>Workload ÷ capacity with ramp, leave and renewals; blank where there is no capacity</source>
        <translation>Arbeitslast ÷ Kapazität mit Einarbeitung, Abwesenheit und Verlängerungen; leer, wo keine Kapazität ist</translation>
    </message>
    <message>
        <source>New CSM</source>
        <translation>Neuer CSM</translation>
    </message>
    <message>
        <source>Add a CSM</source>
        <translation>Einen CSM hinzufügen</translation>
    </message>
    <message>
        <source>%1 was added; fill in the row</source>
        <translation>%1 wurde hinzugefügt; füllen Sie die Zeile aus</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Aus dem Team entfernen</translation>
    </message>
    <message>
        <source>%1 removed; their accounts need a CSM</source>
        <translation>%1 entfernt; ihre Kunden brauchen einen CSM</translation>
    </message>
    <message>
        <source>%1 is busiest: %2 in %3</source>
        <translation>%1 ist am stärksten ausgelastet: %2 im %3</translation>
    </message>
    <message>
        <source>Blue: room, red: over %1.</source>
        <translation>Blau: Luft, rot: über %1.</translation>
    </message>
    <message>
        <source>Change %1 people</source>
        <translation>%1 Personen ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Timeline</name>
    <message>
        <source>open the requisition by %1</source>
        <translation>Stelle ausschreiben bis %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>full book from %1</source>
        <translation>volles Portfolio ab %1</translation>
    </message>
    <message>
        <source>requisition open</source>
        <translation>ausgeschrieben</translation>
    </message>
    <message>
        <source>ramping</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>full book</source>
        <translation>volles Portfolio</translation>
    </message>
    <message>
        <source>%1 hires from %2 to %3. Ctrl and the left or right arrow move a start by a month.</source>
        <translation>%1 Einstellungen von %2 bis %3. Strg und Pfeil links oder rechts verschieben einen Beginn um einen Monat.</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Open requisition by</source>
        <translation>Stelle ausschreiben bis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Fully ramped</source>
        <translation>Eingearbeitet</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Zeilen des Zeitplans</translation>
    </message>
    <message>
        <source>%1 hire from %2 to %3. Ctrl and the left or right arrow move a start by a month.</source>
        <translation>%1 Einstellung von %2 bis %3. Strg und Pfeil links oder rechts verschieben einen Beginn um einen Monat.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TopBar</name>
    <message>
        <source>More actions of this page</source>
        <translation>Weitere Aktionen dieser Seite</translation>
    </message>
    <message>
        <source>Find account or CSM</source>
        <translation>Kunde oder CSM suchen</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Tornado</name>
    <message>
        <source>%1 moves the result most.</source>
        <translation>%1 bewegt das Ergebnis am meisten.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>%1 when low</source>
        <translation>%1, wenn niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>%1 when high</source>
        <translation>%1, wenn hoch</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>headroom::ui::UtilisationBars</name>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Scroll the bars</source>
        <translation>Die Balken verschieben</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>%1 der Kapazität</translation>
    </message>
    <message>
        <source>%1 books, %2 over and %3 under the healthy band.</source>
        <translation>%1 Portfolios, %2 über und %3 unter dem gesunden Bereich.</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1 book, %2 over and %3 under the healthy band.</source>
        <translation>%1 Portfolio, %2 über und %3 unter dem gesunden Bereich.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ViewSettings</name>
    <message>
        <source>The language changes when Headroom is started again</source>
        <translation>Die Sprache ändert sich, wenn Headroom neu gestartet wird</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WhyPanel</name>
    <message>
        <source>do not serve its segment, region or language, or were rejected</source>
        <translation>betreuen Segment, Region oder Sprache nicht, oder wurden abgelehnt</translation>
    </message>
    <message>
        <source>would be over the ceiling of hours</source>
        <translation>wären über der Obergrenze der Stunden</translation>
    </message>
    <message>
        <source>would be over the ratio maximum</source>
        <translation>wären über dem höchsten Schlüssel</translation>
    </message>
    <message>
        <source>would be over the ARR cap</source>
        <translation>wären über der ARR-Grenze</translation>
    </message>
    <message>
        <source>because the account is locked or pinned</source>
        <translation>weil der Kunde gesperrt oder angeheftet ist</translation>
    </message>
    <message>
        <source>because of the cap on moves</source>
        <translation>wegen der Grenze für Wechsel</translation>
    </message>
    <message>
        <source>Why this CSM</source>
        <translation>Warum dieser CSM</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the same in every term</source>
        <translation>in jedem Posten gleich</translation>
    </message>
    <message>
        <source>Why this CSM?</source>
        <translation>Warum dieser CSM?</translation>
    </message>
    <message>
        <source>Select an account to see what speaks for its CSM, what the next best would cost and which rules exclude the others.</source>
        <translation>Wählen Sie einen Kunden, um zu sehen, was für seinen CSM spricht, was der nächstbeste kosten würde und welche Regeln die anderen ausschließen.</translation>
    </message>
    <message>
        <source>Stays with %1.</source>
        <translation>Bleibt bei %1.</translation>
    </message>
    <message>
        <source>With %1; was %2.</source>
        <translation>Bei %1; vorher %2.</translation>
    </message>
    <message>
        <source>with nobody</source>
        <translation>bei niemandem</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Gesperrt: %1.</translation>
    </message>
    <message>
        <source>The next best would cost</source>
        <translation>Der nächstbeste würde kosten</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Zu %1 verschieben</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>%1 a month too much</source>
        <translation>%1 im Monat zu viel</translation>
    </message>
    <message>
        <source>%1 of a full-time book too much</source>
        <translation>%1 eines vollen Portfolios zu viel</translation>
    </message>
    <message>
        <source>%1 of ARR too much</source>
        <translation>%1 ARR zu viel</translation>
    </message>
    <message>
        <source>more moves than the cap</source>
        <translation>mehr Wechsel als die Obergrenze</translation>
    </message>
    <message>
        <source>What it would take: room with one of these</source>
        <translation>Was es bräuchte: Platz bei einem von diesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody may serve it.</source>
        <translation>Niemand darf ihn betreuen.</translation>
    </message>
    <message>
        <source>Costs %1: %2.</source>
        <translation>Kostet %1: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::messages</name>
    <message>
        <source>Line %1, column “%2”: </source>
        <translation>Zeile %1, Spalte „%2“: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Column “%1”: </source>
        <translation>Spalte „%1“: </translation>
    </message>
    <message>
        <source>Go back to the newest earlier state kept beside it.</source>
        <translation>Gehen Sie zum neuesten früheren Stand zurück, der daneben aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Open a copy of it, if you keep one in another place.</source>
        <translation>Öffnen Sie eine Kopie davon, falls Sie eine an einem anderen Ort haben.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was written to it.</source>
        <translation>Er wurde nicht geöffnet, und nichts wurde hineingeschrieben.</translation>
    </message>
    <message>
        <source>There is no plan in it any more.</source>
        <translation>Es ist kein Plan mehr darin.</translation>
    </message>
    <message>
        <source>This version cannot read it; nothing in it was changed.</source>
        <translation>Diese Version kann ihn nicht lesen; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Check what is shown and save it under a new name.</source>
        <translation>Prüfen Sie, was gezeigt wird, und sichern Sie es unter einem neuen Namen.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or choose the file again.</source>
        <translation>Prüfen Sie Namen und Ordner, oder wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may open it and that no other program holds it, then try again.</source>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen und kein anderes Programm sie hält, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file that was there before is untouched.</source>
        <translation>Die bisherige Datei ist unberührt.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write to this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie um das Recht, hier zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>There was nothing to read, and nothing was changed.</source>
        <translation>Es gab nichts zu lesen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>Exportieren Sie noch einmal, und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than Headroom reads.</source>
        <translation>%1 ist größer, als Headroom liest.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Leave out columns or rows you do not need, or split the file.</source>
        <translation>Lassen Sie Spalten oder Zeilen weg, die Sie nicht brauchen, oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen, oder sagen Sie, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>There was no room left on the disk for %1.</source>
        <translation>Auf dem Datenträger war kein Platz mehr für %1.</translation>
    </message>
    <message>
        <source>The last saved state is intact; your newest changes are still only in this window.</source>
        <translation>Der letzte gespeicherte Stand ist heil; Ihre neuesten Änderungen sind nur noch in diesem Fenster.</translation>
    </message>
    <message>
        <source>Free some space; saving is tried again by itself.</source>
        <translation>Schaffen Sie Platz; das Speichern wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>%1 is not a Headroom plan.</source>
        <translation>%1 ist kein Headroom-Plan.</translation>
    </message>
    <message>
        <source>It was not opened and not changed.</source>
        <translation>Er wurde nicht geöffnet und nicht geändert.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .headroom, or import it if it is a table.</source>
        <translation>Wählen Sie eine Datei, die auf .headroom endet, oder importieren Sie sie, wenn sie eine Tabelle ist.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Headroom.</source>
        <translation>%1 wurde mit einer neueren Version von Headroom gespeichert.</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing in it is lost.</source>
        <translation>Er ist nur zum Lesen offen, damit nichts darin verloren geht.</translation>
    </message>
    <message>
        <source>Install the newer version to change it.</source>
        <translation>Installieren Sie die neuere Version, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>What could be read is shown; nothing is written to the file.</source>
        <translation>Was gelesen werden konnte, wird gezeigt; in die Datei wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is shown for reading only, so that no one&apos;s changes are lost.</source>
        <translation>Er wird nur zum Lesen gezeigt, damit niemandes Änderungen verloren gehen.</translation>
    </message>
    <message>
        <source>%1 may only be read.</source>
        <translation>%1 darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>Your changes cannot be saved in it.</source>
        <translation>Ihre Änderungen können darin nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save a copy under a new name and go on there.</source>
        <translation>Speichern Sie eine Kopie unter neuem Namen, und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save a copy in another folder, then check the disk.</source>
        <translation>Speichern Sie eine Kopie in einem anderen Ordner, und prüfen Sie dann den Datenträger.</translation>
    </message>
    <message>
        <source>No row of column titles was found in %1.</source>
        <translation>In %1 wurde keine Zeile mit Spaltentiteln gefunden.</translation>
    </message>
    <message>
        <source>Say which row holds the titles, or add one in the file.</source>
        <translation>Sagen Sie, welche Zeile die Titel enthält, oder fügen Sie in der Datei eine hinzu.</translation>
    </message>
    <message>
        <source>No column of %1 holds an ID for each account or person.</source>
        <translation>Keine Spalte von %1 enthält eine ID für jeden Kunden oder jede Person.</translation>
    </message>
    <message>
        <source>Without an ID rows cannot be told apart, so nothing was read.</source>
        <translation>Ohne ID sind Zeilen nicht zu unterscheiden, daher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Choose the column with the ID, or add the ID to the export.</source>
        <translation>Wählen Sie die Spalte mit der ID, oder nehmen Sie die ID in den Export auf.</translation>
    </message>
    <message>
        <source>the column</source>
        <translation>die Spalte</translation>
    </message>
    <message>
        <source>The column %1 is not in the file.</source>
        <translation>Die Spalte %1 ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Its values were not read.</source>
        <translation>Ihre Werte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Choose another column, or say that there is none.</source>
        <translation>Wählen Sie eine andere Spalte, oder sagen Sie, dass es keine gibt.</translation>
    </message>
    <message>
        <source>%1 has more than 512 columns.</source>
        <translation>%1 hat mehr als 512 Spalten.</translation>
    </message>
    <message>
        <source>Leave out the columns you do not need.</source>
        <translation>Lassen Sie die Spalten weg, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>the cell</source>
        <translation>die Zelle</translation>
    </message>
    <message>
        <source>A cell of %1 is longer than 64 KB.</source>
        <translation>Eine Zelle von %1 ist länger als 64 KB.</translation>
    </message>
    <message>
        <source>The row was left out; the others were read.</source>
        <translation>Die Zeile wurde ausgelassen; die anderen wurden gelesen.</translation>
    </message>
    <message>
        <source>Shorten the cell, or leave the column out.</source>
        <translation>Kürzen Sie die Zelle, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>A row of %1 is longer than 1 MB; perhaps a quotation mark is missing.</source>
        <translation>Eine Zeile von %1 ist länger als 1 MB; vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Reading stopped there and nothing was imported.</source>
        <translation>Dort hörte das Lesen auf, und nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Close the quotation mark in that row and read the file again.</source>
        <translation>Schließen Sie das Anführungszeichen in dieser Zeile, und lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Letters in %1 could not be read.</source>
        <translation>Buchstaben in %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Names may look wrong, so nothing was imported.</source>
        <translation>Namen könnten falsch aussehen, daher wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>Wählen Sie eine andere Kodierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Headroom does not read.</source>
        <translation>%1 ist von einer Art, die Headroom nicht liest.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX.</source>
        <translation>Speichern Sie sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>the ID</source>
        <translation>die ID</translation>
    </message>
    <message>
        <source>The ID %1 was damaged by a spreadsheet; its last digits are gone.</source>
        <translation>Die ID %1 wurde von einer Tabellenkalkulation beschädigt; ihre letzten Ziffern fehlen.</translation>
    </message>
    <message>
        <source>Rows could be given to the wrong account, so the import is held back.</source>
        <translation>Zeilen könnten dem falschen Kunden zufallen, daher wird der Import zurückgehalten.</translation>
    </message>
    <message>
        <source>Export again with the ID column as text.</source>
        <translation>Exportieren Sie noch einmal mit der ID-Spalte als Text.</translation>
    </message>
    <message>
        <source>The values of the column %1 can be read in two ways.</source>
        <translation>Die Werte der Spalte %1 können auf zwei Arten gelesen werden.</translation>
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Sie wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Choose how they are written; the totals show which fits.</source>
        <translation>Wählen Sie, wie sie geschrieben sind; die Summen zeigen, was passt.</translation>
    </message>
    <message>
        <source>The column %1 holds amounts in several currencies.</source>
        <translation>Die Spalte %1 enthält Beträge in mehreren Währungen.</translation>
    </message>
    <message>
        <source>They were not added up and not imported.</source>
        <translation>Sie wurden nicht addiert und nicht importiert.</translation>
    </message>
    <message>
        <source>Choose one currency with its rates, or leave the other rows out.</source>
        <translation>Wählen Sie eine Währung mit ihren Kursen, oder lassen Sie die anderen Zeilen weg.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>The value was not changed.</source>
        <translation>Der Wert wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Type digits, such as 1204.5 or 120K.</source>
        <translation>Tippen Sie Ziffern, etwa 1204,5 oder 120K.</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <source>Type a date such as 2027-03-31.</source>
        <translation>Tippen Sie ein Datum wie 2027-03-31.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Choose one of the values offered.</source>
        <translation>Wählen Sie einen der angebotenen Werte.</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>%1 is outside what is allowed.</source>
        <translation>%1 liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>Type a value within the limits.</source>
        <translation>Tippen Sie einen Wert innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>die Summe</translation>
    </message>
    <message>
        <source>%1 is larger than Headroom can add up exactly.</source>
        <translation>%1 ist größer, als Headroom genau addieren kann.</translation>
    </message>
    <message>
        <source>Nothing was calculated, rather than something wrong.</source>
        <translation>Lieber wurde nichts berechnet als etwas Falsches.</translation>
    </message>
    <message>
        <source>Look for an amount with too many digits.</source>
        <translation>Suchen Sie nach einem Betrag mit zu vielen Ziffern.</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 ist zweimal da.</translation>
    </message>
    <message>
        <source>Only one of the two can be right, so neither was taken.</source>
        <translation>Nur eines von beiden kann stimmen, daher wurde keines genommen.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Nehmen Sie eines davon heraus.</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>The account %1 is not in this plan.</source>
        <translation>Der Kunde %1 ist nicht in diesem Plan.</translation>
    </message>
    <message>
        <source>Check the ID, or import the account first.</source>
        <translation>Prüfen Sie die ID, oder importieren Sie den Kunden zuerst.</translation>
    </message>
    <message>
        <source>the CSM</source>
        <translation>der CSM</translation>
    </message>
    <message>
        <source>The CSM %1 is not in this plan.</source>
        <translation>Der CSM %1 ist nicht in diesem Plan.</translation>
    </message>
    <message>
        <source>Check the name, or add the person on the Team page.</source>
        <translation>Prüfen Sie den Namen, oder fügen Sie die Person auf der Seite „Team“ hinzu.</translation>
    </message>
    <message>
        <source>the segment</source>
        <translation>das Segment</translation>
    </message>
    <message>
        <source>The segment %1 is not in this plan.</source>
        <translation>Das Segment %1 ist nicht in diesem Plan.</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>die Stufe</translation>
    </message>
    <message>
        <source>The level %1 is not in this plan.</source>
        <translation>Die Stufe %1 ist nicht in diesem Plan.</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <source>The scenario %1 is not in this plan.</source>
        <translation>Das Szenario %1 ist nicht in diesem Plan.</translation>
    </message>
    <message>
        <source>Choose one from the Scenarios page.</source>
        <translation>Wählen Sie eines auf der Seite „Szenarien“.</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>die Einstellung</translation>
    </message>
    <message>
        <source>There is no setting called %1.</source>
        <translation>Eine Einstellung namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Prüfen Sie, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>There are no accounts in %1 yet.</source>
        <translation>In %1 gibt es noch keine Kunden.</translation>
    </message>
    <message>
        <source>Without them there is nothing to calculate.</source>
        <translation>Ohne sie gibt es nichts zu berechnen.</translation>
    </message>
    <message>
        <source>Import accounts.</source>
        <translation>Importieren Sie Kunden.</translation>
    </message>
    <message>
        <source>There are no CSMs in %1 yet.</source>
        <translation>In %1 gibt es noch keine CSMs.</translation>
    </message>
    <message>
        <source>Without them accounts cannot be placed.</source>
        <translation>Ohne sie können Kunden nicht zugeordnet werden.</translation>
    </message>
    <message>
        <source>Import the team, or add people on the Team page.</source>
        <translation>Importieren Sie das Team, oder fügen Sie auf der Seite „Team“ Personen hinzu.</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>Nobody in %1 has hours to give in this time.</source>
        <translation>Niemand in %1 hat in dieser Zeit Stunden zu geben.</translation>
    </message>
    <message>
        <source>Utilisation cannot be calculated.</source>
        <translation>Die Auslastung kann nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Check FTE, start and end dates on the Team page.</source>
        <translation>Prüfen Sie FTE, Beginn und Ende auf der Seite „Team“.</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>die Regeln</translation>
    </message>
    <message>
        <source>No plan can keep all the rules: %1 contradict each other.</source>
        <translation>Kein Plan kann alle Regeln einhalten: %1 widersprechen einander.</translation>
    </message>
    <message>
        <source>The books are unchanged.</source>
        <translation>Die Portfolios sind unverändert.</translation>
    </message>
    <message>
        <source>Relax one of the rules named, or hire.</source>
        <translation>Lockern Sie eine der genannten Regeln, oder stellen Sie ein.</translation>
    </message>
    <message>
        <source>the change</source>
        <translation>die Änderung</translation>
    </message>
    <message>
        <source>%1 is also part of scenarios that build on this one.</source>
        <translation>%1 ist auch Teil von Szenarien, die auf diesem aufbauen.</translation>
    </message>
    <message>
        <source>It was left as it is, so that those do not change behind your back.</source>
        <translation>Es blieb, wie es ist, damit sich jene nicht hinter Ihrem Rücken ändern.</translation>
    </message>
    <message>
        <source>Make a new scenario from this one and change it there.</source>
        <translation>Machen Sie aus diesem ein neues Szenario, und ändern Sie es dort.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>In %1 gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Arbeiten Sie weiter.</translation>
    </message>
    <message>
        <source>There is nothing to do in %1.</source>
        <translation>In %1 gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>It already is as you want it.</source>
        <translation>Es ist schon so, wie Sie es möchten.</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>die Aufgabe</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starten Sie sie wieder, wann Sie möchten.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>%1 made a mistake of its own.</source>
        <translation>%1 hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>What was saved is intact; the last action was not carried out.</source>
        <translation>Gespeichertes ist heil; die letzte Aktion wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Save a copy of the plan, and report what you did with the log from the Help menu.</source>
        <translation>Speichern Sie eine Kopie des Plans, und melden Sie, was Sie getan haben, mit dem Protokoll aus dem Hilfemenü.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 has this plan open already.</source>
        <translation>%1 hat diesen Plan schon geöffnet.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it first, then choose the file in it.</source>
        <translation>Diese Datei ist komprimiert. Entpacken Sie sie zuerst und wählen Sie dann die Datei darin.</translation>
    </message>
    <message>
        <source>This is not a table. CSV and XLSX files can be read.</source>
        <translation>Das ist keine Tabelle. CSV- und XLSX-Dateien können gelesen werden.</translation>
    </message>
    <message>
        <source>This is a PDF: its figures are a picture of a table. Export the report as CSV or XLSX instead.</source>
        <translation>Das ist ein PDF: Seine Zahlen sind nur das Bild einer Tabelle. Exportieren Sie den Bericht als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>This is a Parquet file. Export the table as CSV.</source>
        <translation>Das ist eine Parquet-Datei. Exportieren Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>This is a database or a plan of Headroom, not a table. Open a plan as such; export other tables as CSV.</source>
        <translation>Das ist eine Datenbank oder ein Plan von Headroom, keine Tabelle. Öffnen Sie einen Plan als solchen; exportieren Sie andere Tabellen als CSV.</translation>
    </message>
    <message>
        <source>This is a web page saved as one file (MHTML). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Das ist eine als eine Datei gespeicherte Webseite (MHTML). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>The workbook has no cells with values.</source>
        <translation>Die Arbeitsmappe hat keine Zellen mit Werten.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Stands in the title and in reports</source>
        <translation>Steht im Titel und in Berichten</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>The day the plan is made for: ramps, renewals, locks and forecasts count from it</source>
        <translation>Der Tag, für den der Plan gilt: Einarbeitung, Verlängerungen, Sperren und Prognosen zählen ab ihm</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of every amount; another one converts nothing</source>
        <translation>Aller Beträge; eine andere rechnet nichts um</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>1 to 12; quarters such as “FY27 Q1” are read by it when a forecast is imported</source>
        <translation>1 bis 12; danach werden Quartale wie „FY27 Q1“ gelesen, wenn eine Prognose importiert wird</translation>
    </message>
    <message>
        <source>Where segments come from</source>
        <translation>Woher die Segmente kommen</translation>
    </message>
    <message>
        <source>rules: ARR and complexity thresholds; file: the segment of the accounts file</source>
        <translation>Regeln: Schwellen für ARR und Komplexität; Datei: das Segment der Kundendatei</translation>
    </message>
    <message>
        <source>From ARR</source>
        <translation>Ab ARR</translation>
    </message>
    <message>
        <source>Accounts of at least this ARR a year belong here, when the rule&apos;s other threshold holds too</source>
        <translation>Kunden mit mindestens diesem ARR im Jahr gehören hierher, wenn auch die andere Schwelle der Regel gilt</translation>
    </message>
    <message>
        <source>From complexity</source>
        <translation>Ab Komplexität</translation>
    </message>
    <message>
        <source>Accounts of at least this complexity (0 to 100) belong here, when the rule&apos;s other threshold holds too</source>
        <translation>Kunden mit mindestens dieser Komplexität (0 bis 100) gehören hierher, wenn auch die andere Schwelle der Regel gilt</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <translation>Produktive Stunden</translation>
    </message>
    <message>
        <source>Hours a month that one FTE has for customers. Capacity = this × FTE × factor of the level × ramp</source>
        <translation>Stunden im Monat, die ein VZÄ für Kunden hat. Kapazität = dies × VZÄ × Faktor der Stufe × Einarbeitung</translation>
    </message>
    <message>
        <source>More work: large ARR</source>
        <translation>Mehr Arbeit: großer ARR</translation>
    </message>
    <message>
        <source>Added to the base hours where ARR is above twice the segment&apos;s median</source>
        <translation>Zuschlag auf die Grundstunden, wo der ARR über dem Doppelten des Medians im Segment liegt</translation>
    </message>
    <message>
        <source>More work: red health</source>
        <translation>Mehr Arbeit: rote Gesundheit</translation>
    </message>
    <message>
        <source>Added to the base hours of accounts in red health</source>
        <translation>Zuschlag auf die Grundstunden von Kunden mit roter Gesundheit</translation>
    </message>
    <message>
        <source>More work: amber health</source>
        <translation>Mehr Arbeit: gelbe Gesundheit</translation>
    </message>
    <message>
        <source>Added to the base hours of accounts in amber health</source>
        <translation>Zuschlag auf die Grundstunden von Kunden mit gelber Gesundheit</translation>
    </message>
    <message>
        <source>More work: complex</source>
        <translation>Mehr Arbeit: komplex</translation>
    </message>
    <message>
        <source>Added to the base hours where complexity is above the segment&apos;s third quartile</source>
        <translation>Zuschlag auf die Grundstunden, wo die Komplexität über dem dritten Quartil des Segments liegt</translation>
    </message>
    <message>
        <source>Red health below</source>
        <translation>Rote Gesundheit unter</translation>
    </message>
    <message>
        <source>Health score, 0 to 100</source>
        <translation>Gesundheitswert, 0 bis 100</translation>
    </message>
    <message>
        <source>Amber health below</source>
        <translation>Gelbe Gesundheit unter</translation>
    </message>
    <message>
        <source>Health score, 0 to 100; from here on health is green</source>
        <translation>Gesundheitswert, 0 bis 100; ab hier ist die Gesundheit grün</translation>
    </message>
    <message>
        <source>Renewal window</source>
        <translation>Zeitraum der Verlängerung</translation>
    </message>
    <message>
        <source>A renewal&apos;s hours are spread over these days before its date</source>
        <translation>Die Stunden einer Verlängerung verteilen sich auf diese Tage vor dem Termin</translation>
    </message>
    <message>
        <source>Onboarding window</source>
        <translation>Zeitraum des Onboardings</translation>
    </message>
    <message>
        <source>An onboarding&apos;s hours are spread over these days after the start</source>
        <translation>Die Stunden eines Onboardings verteilen sich auf diese Tage nach dem Beginn</translation>
    </message>
    <message>
        <source>Month to plan for</source>
        <translation>Geplanter Monat</translation>
    </message>
    <message>
        <source>peak: the highest three-month average of the next 12 months; average: their mean</source>
        <translation>Spitze: das höchste Dreimonatsmittel der nächsten 12 Monate; Mittel: ihr Durchschnitt</translation>
    </message>
    <message>
        <source>Healthy utilisation from</source>
        <translation>Gesunde Auslastung ab</translation>
    </message>
    <message>
        <source>Lower edge of the healthy band</source>
        <translation>Untergrenze des gesunden Bereichs</translation>
    </message>
    <message>
        <source>Healthy utilisation to</source>
        <translation>Gesunde Auslastung bis</translation>
    </message>
    <message>
        <source>Upper edge of the healthy band</source>
        <translation>Obergrenze des gesunden Bereichs</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Übliche Stufe</translation>
    </message>
    <message>
        <source>Level of people whose level is not known, and of new hires</source>
        <translation>Stufe von Leuten, deren Stufe nicht bekannt ist, und von Einstellungen</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Capacity and ratios of this level, in shares of a CSM of factor 1</source>
        <translation>Kapazität und Schlüssel dieser Stufe, gemessen an einem CSM mit Faktor 1</translation>
    </message>
    <message>
        <source>ARR cap</source>
        <translation>ARR-Grenze</translation>
    </message>
    <message>
        <source>ARR of a full-time book of this level, at most, where ARR caps are on</source>
        <translation>ARR eines Vollzeit-Portfolios dieser Stufe, höchstens, wo ARR-Grenzen gelten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>dedicated: one CSM an account; pooled: a team; digital: programs, people where they are needed</source>
        <translation>persönlich: ein CSM je Kunde; im Team: mehrere; digital: Programme, Menschen wo nötig</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Zielschlüssel</translation>
    </message>
    <message>
        <source>Accounts that one FTE should look after</source>
        <translation>Kunden, die ein VZÄ betreuen soll</translation>
    </message>
    <message>
        <source>Highest ratio</source>
        <translation>Höchster Schlüssel</translation>
    </message>
    <message>
        <source>Accounts that one FTE can look after; never passed</source>
        <translation>Kunden, die ein VZÄ betreuen kann; wird nie überschritten</translation>
    </message>
    <message>
        <source>Hours of a renewal</source>
        <translation>Stunden einer Verlängerung</translation>
    </message>
    <message>
        <source>Work of one renewal, in the renewal window</source>
        <translation>Arbeit einer Verlängerung in ihrem Zeitraum</translation>
    </message>
    <message>
        <source>Hours of an onboarding</source>
        <translation>Stunden eines Onboardings</translation>
    </message>
    <message>
        <source>Work of one onboarding, in the onboarding window</source>
        <translation>Arbeit eines Onboardings in seinem Zeitraum</translation>
    </message>
    <message>
        <source>Ramp of a new CSM</source>
        <translation>Einarbeitung eines neuen CSM</translation>
    </message>
    <message>
        <source>Share of full capacity in the first month, the second and so on</source>
        <translation>Anteil der vollen Kapazität im ersten Monat, im zweiten und so weiter</translation>
    </message>
    <message>
        <source>Cost of a CSM</source>
        <translation>Kosten eines CSM</translation>
    </message>
    <message>
        <source>Loaded cost a month, where the team file gives none</source>
        <translation>Vollkosten im Monat, wo die Teamdatei keine nennt</translation>
    </message>
    <message>
        <source>Cost of hiring</source>
        <translation>Kosten der Einstellung</translation>
    </message>
    <message>
        <source>Paid once for each hire</source>
        <translation>Einmal je Einstellung</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>0 = balance only, 1 = move almost nothing; scales the points of moves</source>
        <translation>0 = nur Ausgleich, 1 = fast nichts bewegen; skaliert die Punkte von Wechseln</translation>
    </message>
    <message>
        <source>Highest utilisation</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>No proposed book is fuller than this</source>
        <translation>Kein vorgeschlagenes Portfolio ist voller</translation>
    </message>
    <message>
        <source>Segments bind</source>
        <translation>Segmente binden</translation>
    </message>
    <message>
        <source>Yes: CSMs only take accounts of segments they serve</source>
        <translation>Ja: CSMs nehmen nur Kunden von Segmenten, die sie betreuen</translation>
    </message>
    <message>
        <source>Regions bind</source>
        <translation>Regionen binden</translation>
    </message>
    <message>
        <source>Yes: CSMs only take accounts of regions they serve; no: others cost points</source>
        <translation>Ja: CSMs nehmen nur Kunden von Regionen, die sie betreuen; nein: andere kosten Punkte</translation>
    </message>
    <message>
        <source>Languages bind</source>
        <translation>Sprachen binden</translation>
    </message>
    <message>
        <source>Yes: CSMs only take accounts whose language they speak; no: others cost points</source>
        <translation>Ja: CSMs nehmen nur Kunden, deren Sprache sie sprechen; nein: andere kosten Punkte</translation>
    </message>
    <message>
        <source>ARR caps bind</source>
        <translation>ARR-Grenzen binden</translation>
    </message>
    <message>
        <source>Yes: no book has more ARR than its CSM&apos;s cap</source>
        <translation>Ja: kein Portfolio hat mehr ARR als die Obergrenze seines CSM</translation>
    </message>
    <message>
        <source>Families stay together</source>
        <translation>Familien bleiben zusammen</translation>
    </message>
    <message>
        <source>Yes: a parent and its subsidiaries have one CSM</source>
        <translation>Ja: Mutter und Töchter haben einen CSM</translation>
    </message>
    <message>
        <source>Moves, at most</source>
        <translation>Wechsel, höchstens</translation>
    </message>
    <message>
        <source>Accounts that may change CSM; empty = no limit</source>
        <translation>Kunden, die den CSM wechseln dürfen; leer = keine Grenze</translation>
    </message>
    <message>
        <source>Renewals a quarter</source>
        <translation>Verlängerungen im Quartal</translation>
    </message>
    <message>
        <source>In one book; more cost points; empty = no limit</source>
        <translation>In einem Portfolio; mehr kosten Punkte; leer = keine Grenze</translation>
    </message>
    <message>
        <source>Renewal is near</source>
        <translation>Verlängerung steht bevor</translation>
    </message>
    <message>
        <source>Yes: the account stays with its CSM</source>
        <translation>Ja: der Kunde bleibt bei seinem CSM</translation>
    </message>
    <message>
        <source>A renewal is near within</source>
        <translation>Eine Verlängerung steht bevor innerhalb</translation>
    </message>
    <message>
        <source>Counted from the day of the plan</source>
        <translation>Gezählt ab dem Tag des Plans</translation>
    </message>
    <message>
        <source>Red health</source>
        <translation>Rote Gesundheit</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Moved recently</source>
        <translation>Kürzlich gewechselt</translation>
    </message>
    <message>
        <source>A move is recent within</source>
        <translation>Ein Wechsel ist kürzlich innerhalb</translation>
    </message>
    <message>
        <source>Changes of CSM, at most</source>
        <translation>Wechsel des CSM, höchstens</translation>
    </message>
    <message>
        <source>A customer with so many in 24 months stays; empty = no limit</source>
        <translation>Ein Kunde mit so vielen in 24 Monaten bleibt; leer = keine Grenze</translation>
    </message>
    <message>
        <source>Below the team&apos;s utilisation</source>
        <translation>Unter der Auslastung des Teams</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent</source>
        <translation>Punkte je Zehntelprozent</translation>
    </message>
    <message>
        <source>Above the team&apos;s utilisation</source>
        <translation>Über der Auslastung des Teams</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Über Kapazität</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent above 100%, besides</source>
        <translation>Zusätzliche Punkte je Zehntelprozent über 100 %</translation>
    </message>
    <message>
        <source>Busiest book</source>
        <translation>Vollstes Portfolio</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent of the fullest book</source>
        <translation>Punkte je Zehntelprozent des vollsten Portfolios</translation>
    </message>
    <message>
        <source>A move</source>
        <translation>Ein Wechsel</translation>
    </message>
    <message>
        <source>Points for each account that changes CSM</source>
        <translation>Punkte je Kunde, der den CSM wechselt</translation>
    </message>
    <message>
        <source>ARR moved</source>
        <translation>ARR mit Wechsel</translation>
    </message>
    <message>
        <source>Points for each 100K of ARR of a moved account</source>
        <translation>Punkte je 100K ARR eines bewegten Kunden</translation>
    </message>
    <message>
        <source>A protected account moved</source>
        <translation>Ein geschützter Kunde wechselt</translation>
    </message>
    <message>
        <source>Points besides: renewal near, onboarding, red health, moved recently</source>
        <translation>Zusätzliche Punkte: Verlängerung steht bevor, Onboarding, rote Gesundheit, kürzlich gewechselt</translation>
    </message>
    <message>
        <source>Region not served</source>
        <translation>Region nicht betreut</translation>
    </message>
    <message>
        <source>Points for each account whose CSM does not serve its region</source>
        <translation>Punkte je Kunde, dessen CSM seine Region nicht betreut</translation>
    </message>
    <message>
        <source>Language not spoken</source>
        <translation>Sprache nicht gesprochen</translation>
    </message>
    <message>
        <source>Points for each account whose CSM does not speak its language</source>
        <translation>Punkte je Kunde, dessen CSM seine Sprache nicht spricht</translation>
    </message>
    <message>
        <source>Industry not served</source>
        <translation>Branche nicht betreut</translation>
    </message>
    <message>
        <source>Points for each account whose CSM is at home in other industries</source>
        <translation>Punkte je Kunde, dessen CSM in anderen Branchen zu Hause ist</translation>
    </message>
    <message>
        <source>Renewals bunched</source>
        <translation>Gehäufte Verlängerungen</translation>
    </message>
    <message>
        <source>Points for each renewal beyond a book&apos;s limit in a quarter</source>
        <translation>Punkte je Verlängerung über der Grenze eines Portfolios im Quartal</translation>
    </message>
    <message>
        <source>Uneven ARR</source>
        <translation>Ungleicher ARR</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent off the fair share of ARR</source>
        <translation>Punkte je Zehntelprozent Abweichung vom gerechten Anteil am ARR</translation>
    </message>
    <message>
        <source>Uneven risk</source>
        <translation>Ungleiches Risiko</translation>
    </message>
    <message>
        <source>Points for each tenth of a per cent off the fair share of ARR at risk</source>
        <translation>Punkte je Zehntelprozent Abweichung vom gerechten Anteil am gefährdeten ARR</translation>
    </message>
    <message>
        <source>Check what is shown and save it under a new name, or go back to an earlier state.</source>
        <translation>Prüfen Sie, was gezeigt wird, und speichern Sie es unter neuem Namen, oder gehen Sie zu einem früheren Stand zurück.</translation>
    </message>
    <message>
        <source>Close it there and open it again here, or work on a copy.</source>
        <translation>Schließen Sie ihn dort und öffnen Sie ihn hier erneut, oder arbeiten Sie in einer Kopie.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by another program while it was open.</source>
        <translation>%1 wurde, während der Plan offen war, von einem anderen Programm verschoben, gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>Your changes are kept in this window; nothing is written over another file.</source>
        <translation>Ihre Änderungen sind in diesem Fenster erhalten; keine andere Datei wird überschrieben.</translation>
    </message>
    <message>
        <source>Save them under a new name and go on there.</source>
        <translation>Speichern Sie sie unter neuem Namen und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>die Datei darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>nothing may be written into its folder</source>
        <translation>in ihren Ordner darf nichts geschrieben werden</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written</source>
        <translation>die Datei oder ihr Ordner lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>the file is not a readable database</source>
        <translation>die Datei ist keine lesbare Datenbank</translation>
    </message>
    <message>
        <source>the file&apos;s structure is damaged</source>
        <translation>der Aufbau der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file&apos;s journal was changed by another program</source>
        <translation>ein anderes Programm hat das Journal der Datei geändert</translation>
    </message>
    <message>
        <source>the file lacks tables a plan must have, or they were changed</source>
        <translation>der Datei fehlen Tabellen, die ein Plan haben muss, oder sie wurden geändert</translation>
    </message>
    <message>
        <source>the file holds tables that Headroom did not make</source>
        <translation>die Datei enthält Tabellen, die nicht von Headroom stammen</translation>
    </message>
    <message>
        <source>a part of it is not as Headroom wrote it</source>
        <translation>ein Teil davon ist nicht so, wie Headroom ihn geschrieben hat</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Type one of the plan&apos;s segments; the Segments page lists them.</source>
        <translation>Tippen Sie eines der Segmente des Plans; die Seite Segmente führt sie auf.</translation>
    </message>
    <message>
        <source>Type one of the plan&apos;s levels; the Assumptions page lists them.</source>
        <translation>Tippen Sie eine der Stufen des Plans; die Seite Annahmen führt sie auf.</translation>
    </message>
</context>
</TS>
