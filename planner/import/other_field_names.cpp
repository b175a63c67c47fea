#include "planner/import/field_names.h"

namespace headroom {
namespace {

using Names = std::vector<FieldNames>;
using enum FieldKind;

Names csmFields() {
    const auto f = ImportFile::Csms;
    return {
        {f, "csm.id", AsId,
         "csmid id userid ownerid employeeid employeekey salespersonid personid repid "
         "staffid workerid employeenumber employeeno hubspotownerid recordid hsinternaluserid "
         "mitarbeiterid personalnummer "
         "benutzerid idutilisateur matricule iddeusuario idempleado ユーザーid "
         "社員番号",
         "csm id|user id|employee id|person id",
         "manager reports role profile login national parent employment"},
        {f, "csm.name", AsText,
         "name csm csmname fullname displayname username customersuccessmanager "
         "lastnamefirstname employeename salesperson employee worker workername teammember owner "
         "ownername user "
         "person mitarbeiter mitarbeitende mitarbeitername collaborateur collaboratrice salarié "
         "employé naam medewerker werknemer empleado colaborador dipendente collaboratore "
         "vollständigername nomcomplet nom nombrecompleto nombre 氏名 名前",
         "full name|csm name|employee name", "manager team role first last"},
        {f, "csm.first_name", AsText, "firstname givenname vorname prénom nombre nome voornaam", "",
         ""},
        {f, "csm.last_name", AsText,
         "lastname surname familyname nachname nomdefamille apellidos apellido cognome achternaam "
         "sobrenome apelido",
         "", ""},
        {f, "csm.email", AsText,
         "email emailaddress mail useremail workemail upn userprincipalname owneremail "
         "csmemail courriel correoelectrónico メール メールアドレス adresseemail emailadresse "
         "adressemail mailadresse adresseélectronique emailprofessionnel indirizzoemail "
         "correo",
         "email", "manager"},
        {f, "csm.segments", AsText,
         "segments segment coveredsegments segmentfocus segmente segmentos", "segment", ""},
        {f, "csm.gone", AsFlag,
         "deactivated isdeactivated inactive isinactive archived isarchived disabled isdisabled "
         "suspended deaktiviert inaktiv désactivé inactif desactivado inactivo",
         "", ""},
        {f, "csm.role", AsText,
         "role title jobtitle businesstitle position team rolle stelle funktion poste fonction "
         "rôle "
         "puesto cargo rol 役職 役割 ruolo função functie",
         "role|job title", "id"},
        {f, "csm.level", AsText,
         "level joblevel grade seniority csmlevel careerlevel stufe niveau nivel 等級 livello "
         "nível",
         "level|seniority", "promotion promoted next new future to neue neuer nouveau nouvelle"},
        {f, "csm.region", AsText,
         "region regions territory territoryname geo market gebiet région territoire "
         "región territorio 地域 theatre theater csregion regio regione região",
         "region|territory", "id"},
        {f, "csm.languages", AsText,
         "languages language spokenlanguages sprachen langues idiomas 言語 sprache langue lingue "
         "talen línguas languagesspoken",
         "languages|language", ""},
        {f, "csm.industries", AsText,
         "industries industry verticals industryfocus branchen secteurs industrias",
         "industries|verticals", ""},
    };
}

Names csmTerms() {
    const auto f = ImportFile::Csms;
    return {
        {f, "csm.fte", AsFraction,
         "fte capacity capacityfte vzä vzae employment employmenttype availability workload "
         "employmentrate parttime worktime workingtime workpercentage fulltimeequivalent "
         "ftepercent ftepercentage pensum arbeitszeit arbeitszeitanteil beschäftigungsgrad "
         "beschäftigungsumfang vollzeitäquivalent vollzeitäquivalente stellenumfang "
         "stellenanteil etp équivalenttempsplein tempsdetravail quotité tauxdactivité jornada "
         "jornadalaboral capacidad dienstverband deeltijdpercentage deeltijdfactor "
         "常勤換算",
         "fte|capacity", "hours hrs stunden heures horas arr accounts"},
        {f, "csm.hours", AsNumber,
         "hoursperweek weeklyhours hoursweek contractedhours scheduledweeklyhours standardhours "
         "capacityhours hourspermonth monthlyhours wochenstunden wochenarbeitszeit "
         "stundenprowoche stundenwoche heuresparsemaine heureshebdomadaires horassemanales "
         "urenperweek contracturen daysperweek workingdaysperweek workdaysperweek "
         "tageprowoche arbeitstageprowoche joursparsemaine "
         "週労働時間",
         "hours week|hours month|capacity hours|weekly hours|monthly hours|stunden woche", ""},
        {f, "csm.start", AsDate,
         "startdate hiredate start joined joindate datehired startedon employmentstart "
         "hiredon eintrittsdatum eintritt dateembauche datedembauche dateentrée datedentrée "
         "fechadecontratación fechadeinicio 入社日",
         "start date|hire date|join date", "leave"},
        {f, "csm.end", AsDate,
         "enddate leavingdate lastday end terminationdate exitdate leavedate "
         "lastworkingday austrittsdatum austritt datededépart datedesortie fechadebaja "
         "fechadesalida 退職日",
         "end date|leaving date|termination date|last day", "leave end"},
        {f, "csm.status", AsText,
         "status employmentstatus active isactive zustand aktiv statut "
         "estado employment employmenttype "
         "在籍状況",
         "status", "date reason"},
        {f, "csm.leave_from", AsDate, "leavefrom leavestart leavestartdate onleavefrom absentfrom",
         "", ""},
        {f, "csm.leave_to", AsDate,
         "leaveto leaveend leaveenddate onleaveuntil onleaveto returndate backon", "", ""},
        {f, "csm.promotion_date", AsDate,
         "promotiondate promoteddate promotedon promotion promotionon promotioneffectivedate "
         "nextpromotiondate plannedpromotiondate newleveldate newlevelfrom beförderungsdatum "
         "beförderung beförderungam beförderungab datedepromotion datepromotion "
         "datedelapromotion fechadepromoción fechadeascenso 昇進日",
         "promotion date|promoted on|promotion effective",
         "last previous eligible letzte dernière"},
        {f, "csm.promoted_to", AsText,
         "promotedto promotionto promotiontolevel promotiontarget promotedtolevel newlevel "
         "nextlevel futurelevel newjoblevel targetlevel promotionlevel promotionslevel "
         "befördertzu beförderungzu beförderungauf neuestufe neueslevel neuerlevel zielstufe "
         "promuà promuau promotionau nouveauniveau niveaucible nuevonivel 昇進後等級",
         "promoted to|promotion level|new level|next level", "date last previous"},
        {f, "csm.monthly_cost", AsMoney,
         "monthlycost costpermonth loadedmonthlycost monatskosten coûtmensuel "
         "costemensual",
         "monthly cost", ""},
        {f, "csm.arr_cap", AsMoney, "arrcap maxarr arrlimit arrceiling maxbook maxbookarr",
         "arr cap", ""},
    };
}

Names historyFields() {
    const auto f = ImportFile::History;
    return {
        {f, "history.month", AsMonth,
         "month period date yearmonth monthend closemonth monat mois mes orderdate "
         "invoicedate transactiondate 月 quarter fiscalquarter quartal trimestre 四半期 periode "
         "période periodo mese mês "
         "maand kwartaal fiscalperiod",
         "month|period|quarter", ""},
        {f, "history.segment", AsText,
         "segment customersegment tier kundensegment segmento セグメント", "segment", ""},
        {f, "history.new", AsNumber,
         "new newcustomers newlogos newaccounts added adds won newlogo newclients neu "
         "neukunden nouveaux nouveauxclients nuevos nuevosclientes 新規 新規顧客数 nuoviclienti "
         "novosclientes nieuweklanten",
         "new customers|new logos|new accounts", "arr mrr revenue"},
        {f, "history.churned", AsNumber,
         "churned churn lost churnedcustomers lostcustomers churnedlogos lostlogos "
         "cancelled canceled churnedaccounts verloren kündigungen perdus perdidos 解約 "
         "解約数",
         "churned customers|lost customers|churned logos", "arr mrr rate pct"},
        {f, "history.moved_in", AsNumber, "movedin upgradedin transfersin in segmentin migratedin",
         "", ""},
        {f, "history.moved_out", AsNumber,
         "movedout downgradedout transfersout out segmentout migratedout", "", ""},
        {f, "history.customers", AsNumber,
         "customers closingcustomers endingcustomers totalcustomers activecustomers "
         "closing ending accounts logos kunden bestand clients clientes 顧客数 "
         "customersatmonthend monthendcustomers endofmonthcustomers eomcustomers closingcount "
         "endingcount customercount activeaccounts closingaccounts endinglogos kundenbestand "
         "nombredeclients clientesalcierre",
         "closing customers|ending customers|total customers|customers end|customers month end",
         "new lost churned"},
        {f, "history.new_arr", AsMoney,
         "newarr newlogoarr arrnew newbusinessarr newmrr newbusinessmrr newlogomrr",
         "new arr|new mrr", "net"},
        {f, "history.expansion", AsMoney,
         "expansion expansionarr upsell upsellarr arrexpansion expansionmrr upsellmrr",
         "expansion arr|expansion mrr", ""},
        {f, "history.contraction", AsMoney,
         "contraction contractionarr downsell downsellarr arrcontraction contractionmrr "
         "downgrademrr",
         "contraction arr|contraction mrr", ""},
        {f, "history.churned_arr", AsMoney,
         "churnedarr churnarr lostarr arrchurned arrchurn churnedmrr churnmrr lostmrr",
         "churned arr|churned mrr", ""},
        {f, "history.arr", AsMoney,
         "closingarr arr endingarr totalarr arrend arrclosing mrr closingmrr endingmrr totalmrr",
         "closing arr|ending arr|closing mrr", "new lost churned net"},
        {f, "history.account", AsId,
         "accountid customerid accountname customer account customername companyid "
         "resellerkey kunde client cliente",
         "account id|customer id|account name", ""},
        {f, "history.amount", AsMoney,
         "sales amount revenue total ordervalue salesamount invoiceamount umsatz "
         "betrag montant importe 売上",
         "sales amount|order value", ""},
    };
}

Names otherFields() {
    const auto c = ImportFile::Forecast;
    const auto j = ImportFile::Joined;
    return {
        {c, "forecast.month", AsMonth,
         "month period quarter date yearmonth monat quartal mois trimestre mes 月 "
         "四半期 periode période periodo mese mês maand kwartaal",
         "month|quarter|period", ""},
        {c, "forecast.segment", AsText, "segment tier segmento セグメント", "segment", ""},
        {c, "forecast.new", AsNumber,
         "new newcustomers newlogos newaccounts plan base expected target forecast "
         "neukunden 新規 nouveaux nouveauxclients nouveauxcomptes nuevos nuevosclientes "
         "nuoviclienti "
         "novosclientes nieuweklanten newlogo neuelogos 新規顧客数",
         "new customers|new logos", "low high arr"},
        {c, "forecast.low", AsNumber,
         "low newlow lownewlogos pessimistic min worst downside minimum niedrig pessimistisch bas "
         "pessimiste bajo pesimista basso",
         "low", ""},
        {c, "forecast.high", AsNumber,
         "high newhigh highnewlogos optimistic max best upside maximum hoch optimistisch haut "
         "optimiste alto optimista",
         "high", ""},
        {j, "joined.id", AsId,
         "accountid customerid companyid accountid18 clientid organizationid "
         "associatedcompanyid kundennummer kundenid idclient iddecliente gsid companygsid "
         "accountgsid accountkey customerkey companykey clientkey accountexternalid accountnumber "
         "customernumber 取引先id",
         "account id|customer id|company id|account key|customer key|company key|account number",
         ""},
        {j, "joined.name", AsText,
         "accountname companyname customername company customer account associatedcompany",
         "account name|company name|customer name", ""},
        {j, "joined.start", AsDate, "startdate start contractstart subscriptionstart servicestart",
         "", ""},
        {j, "joined.end", AsDate,
         "enddate end contractend subscriptionend canceldate cancelledat canceledat canceledatutc "
         "cancelledon canceledon endedat endedatutc ended",
         "", ""},
        {j, "joined.date", AsDate,
         "date orderdate invoicedate submittedat createdate createddate createdat "
         "closedate transactiondate churndate month lastseen",
         "order date|invoice date|created date", ""},
        {j, "joined.status", AsText, "status subscriptionstatus", "", ""},
        {j, "joined.interval", AsText,
         "interval billinginterval planinterval priceinterval recurringinterval intervalunit "
         "billingperiodunit chargeinterval",
         "", ""},
        {j, "joined.currency", AsText,
         "currency currencyisocode currencycode isocode transactioncurrency ccy währung devise "
         "moneda 通貨",
         "", ""},
    };
}

void append(Names& to, Names from) {
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

std::vector<FieldNames> otherFieldNames() {
    Names all = csmFields();
    append(all, csmTerms());
    append(all, historyFields());
    append(all, otherFields());
    return all;
}

} // namespace headroom
