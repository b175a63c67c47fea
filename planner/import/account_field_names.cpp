#include "planner/import/field_names.h"

namespace headroom {
namespace {

using Names = std::vector<FieldNames>;
using enum FieldKind;

constexpr const char* peopleWords =
    "owner contact csm manager user rep person agent parent first last file sales "
    "employee domain id key number code";

constexpr const char* notArr =
    "growth delta change target previous last prior expansion churn churned lost "
    "range band tier potential forecast bucket percent pct opening risk upsell goal "
    "start new date contraction old";

Names accountIds() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "id", AsId,
         "accountid customerid companyid id recordid donotmodifyaccount donotmodifycompany "
         "nichtänderndfirma nichtändernfirma nichtändernkonto nepasmodifiercompte "
         "nomodificarcuenta accountid18 casesafeid "
         "casesafeaccountid accountid18digit clientid organizationid organisationid orgid "
         "tenantid accountkey customerkey companykey accountnumber "
         "accountno "
         "customernumber customerno customercode accountcode debitor debitorennummer kundennummer "
         "kundennr "
         "kundenid kontoid accountnummer datensatzid objektid iddelenregistrement "
         "identifiantdelenregistrement identifiantenregistrement idenregistrement "
         "iddefichedinformations identifiantdefichedinformations iddobjet "
         "identifiantducompte idducompte idclient numéroclient nclient n°client noclient "
         "numéroduclient "
         "codeclient iddelacuenta iddecliente idcliente iddelregistro idderegistro códigodecliente "
         "númerodecliente レコードid "
         "取引先id 顧客id 会社id アカウントid "
         "取引先番号 顧客番号 identifiant identifiantclient iddaconta códigodocliente klantnummer "
         "klantid relatienummer codicecliente idconto numerocliente numérodecompte ncompte "
         "n°decompte "
         "n°compte n°declient númerodecuenta nºdecliente nºcliente códigocliente númerodaconta "
         "númerodocliente iddocliente codiceaccount klantcode debiteurnummer "
         "clientnumber clientno clientcode companynumber kdnr debitornr debitorennr "
         "debitornummer geschäftspartnernummer partnernummer crmid salesforceid sfdcid sfid "
         "salesforceaccountid sfdcaccountid sfaccountid hubspotid hubspotcompanyid accountuuid "
         "companyuuid uuid guid externalid",
         "account id|customer id|company id|account number|customer number|account "
         "key|client id",
         "parent owner contact csm manager user employee person opportunity subscription "
         "ticket order "
         "invoice sales ultimate rep jigsaw record type type external industry region "
         "source"},
    };
}

Names accountNames() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "name", AsText,
         "accountname name companyname customername company account customer clientname "
         "client displayname customerdescription organizationname organisationname organization "
         "organisation "
         "kundenname "
         "namedesunternehmens namederfirma firmenname firma unternehmensname unternehmen kunde "
         "accountbezeichnung name1 "
         "nomducompte nomdelentreprise nomdelasociété nomduclient entreprise société "
         "raisonsociale compte nombredelacuenta nombredelaempresa nombredecliente "
         "nombredelcliente empresa cuenta cliente razónsocial 会社名 取引先名 "
         "顧客名 企業名 アカウント名 nomedaconta nomedocliente ragionesociale nomecliente "
         "nomeazienda azienda klantnaam bedrijfsnaam klant nomedaempresa razãosocial conta "
         "società nomesocietà denominazione bedrijf organisatie relatienaam organizaciónempresa "
         "compañía nombrecliente nomclient nomdelaccount nomsociété kundenfirma logo logoname",
         "account name|customer name|company name|client name|store name", peopleWords},
        {f, "name_first", AsText, "firstname vorname prénom nombre 名", "", ""},
        {f, "name_last", AsText, "lastname surname nachname nomdefamille apellidos apellido 姓", "",
         ""},
        {f, "parent_id", AsId,
         "parentid parentaccountid parentcompanyid ultimateparentid hsparentcompanyid", "parent id",
         ""},
        {f, "parent", AsText,
         "parentaccount parent parentaccountname parentcompany parentname ultimateparent "
         "übergeordneteraccount übergeordneterkunde muttergesellschaft "
         "mutterunternehmen compteparent sociétémère cuentaprincipal empresamatriz "
         "親取引先 親会社",
         "parent account|parent company", ""},
        {f, "deleted", AsFlag, "isdeleted deleted gelöscht", "", "date"},
        {f, "status", AsText, "", "", ""}, // only by hand: it decides which rows are accounts
    };
}

Names accountMoney() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "arr", AsMoney,
         "arr annualrecurringrevenue currentarr arramount totalarr arrtotal accountarr "
         "customerarr arrusd arreur arrgbp arrinusd liveearr activearr "
         "recurringrevenuepa recurringrevenueperyear recurringrevenueperannum "
         "jahresumsatzwiederkehrend wiederkehrenderjahresbetrag jährlichwiederkehrend "
         "recurringrevenueannual annualizedrecurringrevenue annualisedrecurringrevenue "
         "annualrecurringrevenuearr hsannualrecurringrevenue "
         "jährlichwiederkehrenderumsatz jährlicherwiederkehrenderumsatz "
         "wiederkehrenderjahresumsatz revenuannuelrécurrent revenusannuelsrécurrents "
         "revenurécurrentannuel ingresosrecurrentesanuales ingresosanualesrecurrentes "
         "年間経常収益 年間定期収益 receitarecorrenteanual ricaviricorrentiannuali "
         "ricavoricorrenteannuo ricavoannuoricorrente jaarlijksterugkerendeomzet "
         "jaaromzetterugkerend jaarlijksterugkerendeinkomsten receitaanualrecorrente "
         "wiederkehrenderumsatzprojahr revenurécurrentparan ingresorecurrenteanual "
         "revenusrécurrentsannuels ricaviannualiricorrenti jaarlijkseterugkerendeomzet",
         "arr|annual recurring|annually recurring|recurring annual|récurrent annuel|récurrents "
         "annuels|"
         "récurrents annuel|recurrentes anuales|recurrente anual|ricorrenti annuali|ricorrente "
         "annuo|"
         "recorrente anual|jährlich wiederkehrender|jaarlijks terugkerende",
         notArr},
        {f, "mrr", AsMoney,
         "mrr monthlyrecurringrevenue currentmrr mrramount totalmrr mrrusd mrreur "
         "monatlichwiederkehrenderumsatz revenumensuelrécurrent "
         "ingresosrecurrentesmensuales 月間経常収益 monatlicherwiederkehrenderumsatz "
         "recurringrevenuemonthly receitarecorrentemensal ricaviricorrentimensili "
         "maandelijksterugkerendeomzet",
         "mrr|monthly recurring", notArr},
        {f, "currency", AsText,
         "currency currencycode currencyisocode accountcurrency arrcurrency "
         "billingcurrency währung währungsisocode devise monnaie moneda divisa 通貨 moeda valuta "
         "munteenheid",
         "currency", "rate symbol name"},
    };
}

Names accountOwner() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "owner", AsText,
         "csm csmname customersuccessmanager csmowner successmanager csowner "
         "customersuccessowner assignedcsm csmassigned accountcsm "
         "customersuccessmanagername kundenbetreuer kundenbetreuerin "
         "responsablesuccèsclient カスタマーサクセスマネージャー "
         "カスタマーサクセス担当 accountowner owner ownername accountownername "
         "companyowner accountownerfullname hubspotowner accountmanager assignedto "
         "assignee relationshipmanager salesperson salesrep accountinhaber inhaber "
         "zuständigermitarbeiter zuständigermitarbeiterfürunternehmen "
         "fürunternehmenzuständigermitarbeiter unternehmenzuständigermitarbeiter besitzer betreuer "
         "unternehmensinhaber "
         "accountinhabername propriétaireducompte propriétaire "
         "propriétairedelentreprise gestionnairedecompte gestionnaire chargédecompte "
         "employeeresponsible responsibleemployee verantwortlichermitarbeiter "
         "kundenverantwortlicher "
         "responsibleuser ownerfullname accountmanagername ejecutivodecuenta gestordecuenta "
         "担当営業 営業担当 responsable propietariodelacuenta propietario "
         "propietariodelaempresa responsabledecuenta 会社の担当者 "
         "取引先所有者 所有者 担当者 gerente gestordeconta responsabile responsabileaccount "
         "klantmanager accountverantwoordelijke csmprimary primarycsm leadcsm csmlead "
         "responsávelpelaconta responsável proprietário proprietáriodaconta gestordesucesso "
         "titolare proprietario proprietarioaccount referente eigenaar accounteigenaar "
         "klantverantwoordelijke verantwoordelijke titolareaccount verantwortlich "
         "verantwortlicher zuständig zuständigercsm accountbetreuer gestor gestora "
         "gerentedesucesso gerentedesucessodocliente gerentedeconta responsablecsm customerowner "
         "clientowner logoowner",
         "csm|success manager|account owner|owner name|account manager|sales "
         "person|company owner|zuständiger mitarbeiter",
         "id email mail since date change changed role region alias manager role profile "
         "phone previous former title assigned date count changes"},
        {f, "owner_last", AsText, "", "", ""}, // where the name stands in two columns
        {f, "owner_id", AsId,
         "csmid ownerid accountownerid hubspotownerid customersuccessmanagerid csmuserid "
         "owneruserid userid assigneeid salespersonid salesrepid supportrepid "
         "accountmanagerid repid inhaberid idpropriétaire idpropietario 所有者id",
         "csm id|owner id|manager id|rep id|sales person id", "parent previous former date"},
        {f, "owner_active", AsFlag,
         "owneractive owneractiveuser isowneractive accountowneractive csmactive", "", ""},
        {f, "owner_email", AsText,
         "csmemail owneremail accountowneremail csmmail assigneeemail "
         "customersuccessmanageremail inhaberemail",
         "csm email|owner email|success manager email|manager email", ""},
        {f, "owner_since", AsDate,
         "ownersince csmsince ownerassigneddate csmassigneddate lastownerchange "
         "ownerchangedate csmstartdate owneridlastmodified ownerchangedon "
         "hubspotownerassigneddate dateassigned inhaberseit",
         "owner since|csm since|owner changed|owner assigned|csm assigned|owner change",
         "count number changes"},
        {f, "owner_changes", AsNumber,
         "ownerchanges csmchanges ownerchanges24m numberofowners csmchangecount",
         "owner changes|csm changes", ""},
    };
}

Names accountTraits() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "segment", AsText,
         "segment customersegment accountsegment segmentname tier customertier accounttier "
         "servicetier cssegment csmsegment kundensegment marktsegment niveau segmento "
         "セグメント 顧客セグメント",
         "segment|service tier|account tier|customer tier", "id override"},
        {f, "region", AsText,
         "region territory salesregion geo accountregion territoryname salesterritory "
         "vertriebsgebiet gebiet région territoire región territorio 地域 "
         "リージョン theatre theater salestheatre salestheater geography geographicregion "
         "salesarea csregion vertriebsregion zone zona regio regione região território エリア area "
         "gebied",
         "region|territory", "id manager state billing shipping country"},
        {f, "country", AsText,
         "billingcountry country countryregion countryname billingcountrycode countrycode "
         "billingcountryterritory shippingcountry accountcountry rechnungsland land "
         "address1countryregion addresscountryregion "
         "landregion pays paysrégion paysdefacturation país paísregión "
         "paísdefacturación 国 国地域 請求先国 paese nazione",
         "country", "id dialing dial"},
        {f, "language", AsText,
         "language accountlanguage preferredlanguage customerlanguage sprache langue idioma 言語",
         "language", ""},
        {f, "industry", AsText,
         "industry vertical sector industryname branche secteur secteurdactivité "
         "industrie sectordeactividad industria 業種 業界 wirtschaftszweig indústria setor settore "
         "bedrijfstak sectorindustria",
         "industry|vertical", "id code"},
        {f, "lifecycle", AsText,
         "lifecyclestage lifecycle customerstage csstage journeystage phase customerphase "
         "lifecyclephase accountstage csmstage stage currentstage lebenszyklusphase "
         "phasedecycledevie "
         "etapadelciclodevida ライフサイクルステージ",
         "lifecycle|journey stage|customer stage|customer phase",
         "date week weeks days months duration opportunity deal tag tags label labels"},
        {f, "health", AsNumber,
         "healthscore health customerhealth csmhealth overallhealth currenthealthscore "
         "currentscore overallscore overallhealthscore scorecard "
         "accounthealth customerhealthscore churnscore ampel ampelstatus kundenampel rag "
         "ragstatus trafficlight healthcolor healthcolour healthstatus gesundheitsscore gesundheit "
         "scoredesanté santé santéclient salud "
         "puntuacióndesalud ヘルススコア gesundheitswert kundengesundheit scoredesantéclient "
         "saúde pontuaçãodesaúde salute punteggiodisalute gezondheid gezondheidsscore h "
         "健全性スコア 健康スコア saúdedocliente klantgezondheid primarychurnscorevalue "
         "primarychurnscore",
         "health", "date previous trend comment reason healthcare change"},
    };
}

Names accountDates() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "customer_since", AsDate,
         "customersince clientsince contractstart contractstartdate startdate "
         "subscriptionstart subscriptionstartdate becameacustomerdate signupdate "
         "customerstartdate originalstartdate originalcontractdate firstpurchasedate golivedate "
         "onboardingdate "
         "customerfrom kundeseit vertragsbeginn clientdepuis clientedesde 契約開始日 "
         "利用開始日 débutducontrat iniciodecontrato iníciodocontrato clientedal "
         "iniziocontratto klantsinds ingangsdatum",
         "customer since|client since|contract start|sign up date|start date",
         "renewal owner csm last"},
        {f, "renewal_date", AsDate,
         "renewaldate renewal nextrenewaldate nextrenewal contractend contractenddate "
         "subscriptionenddate subscriptionend contractrenewaldate renewson renewaldue enddate "
         "expirationdate expirydate termenddate verlängerungsdatum verlängerung vertragsende "
         "vertragsverlängerung vertragsverlängerungsdatum échéance datedéchéance "
         "datederenouvellement renouvellement findecontrat fechaderenovación renovación "
         "datarinnovo datadirinnovo rinnovo scadenza datascadenza datadiscadenza dataderenovação "
         "renovação verlengingsdatum contracteinddatum "
         "contractvalidto contractexpirydate contractexpirationdate validto vertragsablauf "
         "nextcontractrenewal findecontrato 更新日 契約更新日 契約終了日 renewaldt contractends "
         "contractexpiration contractexpires expires expiry expiration laufzeitende "
         "vertragslaufzeitbis nächsteverlängerung kündbarzum findecontrat findecontratle "
         "finducontrat finducontratle datederenouvellementducontrat "
         "prochainrenouvellement próximarenovación fechadevencimiento vencimiento "
         "fechafindecontrato datadarenovação fimdocontrato datadevencimento vencimento "
         "próximarenovação finecontratto datafinecontratto prossimorinnovo verlenging "
         "eindecontract contracteinde einddatumcontract vervaldatum renewalmonth "
         "renewalquarter 次回更新日 datadetérmino datadefim fimdavigência scadenzacontratto "
         "datascadenzacontratto kündigungsfristbis einddatum",
         "renewal date|contract end|renewal|subscription end|term end",
         "last previous arr amount owner likelihood probability status type auto rate "
         "stage risk forecast opportunity"},
    };
}

Names accountComplexity() {
    const auto f = ImportFile::Accounts;
    return {
        {f, "products", AsNumber,
         "products numberofproducts productcount productsowned modules activeproducts "
         "productsinuse produkte anzahlprodukte produits productos 製品数",
         "product count|number of products|products", "name family type list"},
        {f, "integrations", AsNumber,
         "integrations numberofintegrations integrationcount activeintegrations "
         "integrationen intégrations integraciones 連携数",
         "integrations|integration count", "name type list status"},
        {f, "seats", AsNumber,
         "seats licensedusers licenses licences users numberofseats seatcount "
         "licensecount licencecount purchasedseats totalseats lizenzen benutzer nutzer "
         "arbeitsplätze utilisateurs sièges postes usuarios licencias シート数 "
         "ユーザー数 ライセンス数",
         "seats|licensed users|licenses|licences",
         "active percent utilization utilisation name type id"},
        {f, "support_tickets", AsNumber,
         "supporttickets tickets supporttickets90d opentickets ticketcount "
         "numberoftickets cases supportcases opencases casecount tickets90d "
         "ticketslast90days ticketsd90 supportanfragen ticketsdesupport ticketsdesoporte "
         "チケット数 問い合わせ数",
         "tickets|support cases", "id date hours time link url"},
        {f, "sites", AsNumber,
         "sites numberofsites locations numberoflocations sitecount standorte "
         "implantations sedes ubicaciones 拠点数",
         "number of sites|site count|location count", "id name visits"},
        {f, "employees", AsNumber,
         "employees numberofemployees employeecount noofemployees headcount "
         "numberemployees companysize mitarbeiter mitarbeiterzahl anzahldermitarbeiter "
         "mitarbeiteranzahl nombredemployés nombredesalariés effectif "
         "númerodeempleados empleados 従業員数 funcionários númerodefuncionários dipendenti "
         "numerodipendenti medewerkers aantalmedewerkers",
         "employees|employee count", "id name key range"},
    };
}

void append(Names& to, Names from) {
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

std::vector<FieldNames> accountFieldNames() {
    Names all = accountIds();
    append(all, accountNames());
    append(all, accountMoney());
    append(all, accountOwner());
    append(all, accountTraits());
    append(all, accountDates());
    append(all, accountComplexity());
    return all;
}

} // namespace headroom
