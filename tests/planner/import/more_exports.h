#pragma once

#include "tests/planner/import/export_fixture.h"

#include <vector>

namespace headroom::test {

/// Exports with what goes wrong most quietly: totals among the rows, owners written once, notations
/// that look like others.
inline const std::vector<ExportFixture> moreExports = {
    // clang-format off
    {"Two header rows with groups",
     "Account,,,Contract,,CSM\n"
     "ID,Name,Region,ARR,Renewal,Name\n"
     "1,Acme,EMEA,120000,2027-03-31,Ana\n"
     "2,Beta,NA,80500.5,2026-12-01,Bo\n",
     "", 2, 20050050, "",
     "id=Account ID;name=Account Name;arr=Contract ARR;renewal_date=Contract Renewal;owner=CSM Name"},
    {"Totals in the middle",
     "Account ID,Account Name,CSM,ARR\n"
     "1,Acme,Ana,120000\n"
     "2,Beta,Ana,80500.5\n"
     "Subtotal Ana,,,200500.5\n"
     "3,Gamma,Bo,15000\n"
     "Subtotal Bo,,,15000\n"
     "Grand Total,,,215500.5\n",
     "", 3, 21550050, "",
     "arr=ARR"},
    {"Totals in the name column",
     "Account ID,Account Name,CSM,ARR\n"
     "1,Acme,Ana,120000\n"
     "2,Beta,Ana,80500.5\n"
     ",Total Ana,,200500.5\n"
     "3,Gamma,Bo,15000\n"
     ",Total,,215500.5\n",
     "", 3, 21550050, "",
     "arr=ARR"},
    {"Owners written once a group",
     "CSM,Account ID,Account Name,ARR\n"
     "Ana,1,Acme,120000\n"
     ",2,Beta,80500.5\n"
     "Bo,3,Gamma,15000\n"
     ",4,Delta,500\n",
     "owner_blank=above", 4, 21600050, "",
     "owner=CSM"},
    {"Salesforce of 15 characters",
     "Account ID,Account Name,ARR,CSM\n"
     "0018a00001aBcDe,Acme,120000,Ana\n"
     "0018a00001aBcDE,Beta,80500.5,Bo\n",
     "", 2, 20050050, "",
     "id=Account ID"},
    {"Salesforce in capitals",
     "ACCOUNT ID,ACCOUNT NAME,ARR,CSM\n"
     "0018A00001ABCDEAAK,ACME,120000,ANA\n"
     "0018A00001ABCDFAA4,BETA,80500.5,BO\n",
     "", 2, 20050050, "",
     "id=ACCOUNT ID"},
    {"Zoho with its own IDs",
     "Record Id,Account Name,Account Owner.id,Account Owner,Annual Revenue,ARR,Currency,Exchange Rate,Contract Renewal Date\n"
     "zcrm_4876876000000331001,Acme,zcrm_4876876000000186017,Ana Silva,5000000,120000,USD,1,2027-03-31\n"
     "zcrm_4876876000000331002,Beta,zcrm_4876876000000186018,Bo Chen,,80500.5,USD,1,2026-12-01\n",
     "", 2, 20050050, "USD",
     "id=Record Id;arr=ARR;owner=Account Owner"},
    {"Dynamics",
     "(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Account Name,Owner,Annual Recurring Revenue,Currency,Renewal Date\n"
     "d1e2f3a4-0000-4a2e-9c1e-1d0b0f0a0001,abc==,2026-06-01 10:11,Acme,Ana Silva,\"120,000.00\",US Dollar,3/31/2027\n"
     "d1e2f3a4-0000-4a2e-9c1e-1d0b0f0a0002,abd==,2026-06-02 10:11,Beta,Bo Chen,\"80,500.50\",US Dollar,12/1/2026\n",
     "", 2, 20050050, "USD",
     "id=(Do Not Modify) Account;owner=Owner;renewal_date=Renewal Date"},
    {"Google Sheets",
     "Account ID,Account,CSM,ARR,Renewal,Health,Notes\n"
     "A-1,\"Acme, Inc.\",ana@x.com,\"$120,000.00\",3/31/2027,TRUE,\"line one\n"
     "line two\"\n"
     "A-2,Beta,bo@x.com,\"$80,500.50\",12/1/2026,FALSE,\n"
     ",,,,,,\n"
     ",,,,,,\n",
     "", 2, 20050050, "USD",
     "arr=ARR"},
    {"Owner in a custom field",
     "Company ID,Company name,Company owner,CSM (custom),ARR (custom)\n"
     "1,Acme,Sam Sales,Ana,120000\n"
     "2,Beta,Sam Sales,Bo,80500.5\n",
     "", 2, 20050050, "",
     "owner=CSM (custom);arr=ARR (custom)"},
    {"Several currencies by symbol",
     "Account ID,Account Name,ARR,CSM\n"
     "1,Acme,\"$120,000\",Ana\n"
     "2,Beta,\"€80,500\",Bo\n",
     "decimal=.|currency=USD", 2, 20050000, "USD",
     ""},
    {"MRR only",
     "Customer ID,Customer,MRR,CSM\n"
     "1,Acme,10000,Ana\n"
     "2,Beta,6708.38,Bo\n",
     "", 2, 20050056, "",
     "mrr=MRR"},
    {"Contract value and term",
     "Account ID,Account Name,Total Contract Value,Contract Term (Months),CSM\n"
     "1,Acme,360000,36,Ana\n"
     "2,Beta,80500,12,Bo\n",
     "arr=", 2, 0, "",
     ""},
    {"ARR by quarter",
     "Account ID,Account Name,ARR Q1 2026,ARR Q2 2026,ARR Q3 2026,CSM\n"
     "1,Acme,100000,110000,120000,Ana\n"
     "2,Beta,70000,75000,80500.5,Bo\n",
     "arr=ARR Q3 2026", 2, 20050050, "",
     "arr=ARR Q3 2026"},
    {"Parents with ARR of their own",
     "Account ID,Account Name,Parent Account ID,ARR,CSM\n"
     "1,Holding,,50000,Ana\n"
     "2,Holding North,1,70000,Ana\n"
     "3,Holding South,1,80500.5,Bo\n",
     "", 3, 20050050, "",
     "parent_id=Parent Account ID"},
    {"CSMs with the last name first",
     "Account ID,Account Name,ARR,CSM\n"
     "1,Acme,120000,\"Silva, Ana\"\n"
     "2,Beta,80500.5,\"Chen, Bo\"\n",
     "", 2, 20050050, "",
     "owner=CSM"},
    {"E-mails in other case",
     "Account ID,Account Name,ARR,CSM Email\n"
     "1,Acme,120000,Ana.Silva@Example.com\n"
     "2,Beta,80500.5,ana.silva@example.com\n"
     "3,Gamma,100,ANA.SILVA@EXAMPLE.COM\n",
     "", 3, 20060050, "",
     "owner_email=CSM Email"},
    {"HubSpot in French with blanks between thousands",
     "ID de fiche d'informations,Nom de l'entreprise,Propriétaire de l'entreprise,Revenu récurrent annuel,Date de renouvellement\n"
     "18439284471,Acme,Ana Silva,\"120 000,00 €\",31/03/2027\n"
     "18439284472,Bêta,Bo Chen,\"80 500,50 €\",01/12/2026\n",
     "", 2, 20050050, "EUR",
     "id=ID de fiche d'informations;owner=Propriétaire de l'entreprise;renewal_date=Date de renouvellement"},
    {"HubSpot in German with semicolons",
     "Datensatz-ID;Unternehmensname;Zuständiger Mitarbeiter für Unternehmen;Jährlich wiederkehrender Umsatz;Verlängerungsdatum\n"
     "18439284471;Acme GmbH;Ana Silva;120.000,00;31.03.2027\n"
     "18439284472;Beta AG;Bo Chen;80.500,50;01.12.2026\n",
     "", 2, 20050050, "",
     "owner=Zuständiger Mitarbeiter für Unternehmen;renewal_date=Verlängerungsdatum"},
    {"HubSpot in Spanish with points between thousands",
     "ID de registro;Nombre de la empresa;Propietario de la empresa;Ingresos recurrentes anuales;Fecha de renovación\n"
     "18439284471;Acme;Ana Silva;120.000,00;31/03/2027\n"
     "18439284472;Beta;Bo Chen;80.500,50;01/12/2026\n",
     "", 2, 20050050, "",
     "owner=Propietario de la empresa;renewal_date=Fecha de renovación"},
    {"HubSpot in Japanese with yen",
     "レコードID,会社名,会社の担当者,年間経常収益,契約更新日\n"
     "18439284471,アクメ,佐藤,\"¥12,000,000\",2027/03/31\n"
     "18439284472,ベータ,鈴木,\"¥8,050,000\",2026/12/01\n",
     "", 2, 2005000000, "JPY",
     "owner=会社の担当者;renewal_date=契約更新日"},
    {"Amounts in words",
     "Account ID,Account Name,ARR,CSM\n"
     "1,Acme,€1.2M,Ana\n"
     "2,Beta,€80.5k,Bo\n"
     "3,Gamma,€500,Bo\n",
     "", 3, 128100000, "EUR",
     "arr=ARR"},
    {"Accounting brackets",
     "Account ID;Account Name;ARR;CSM\n"
     "1;Acme;\"120.000,50\";Ana\n"
     "2;Beta;\"(500,00)\";Bo\n"
     "3;Gamma;\"80.500,00\";Bo\n",
     "", 2, 20050050, "",
     "arr=ARR"},
    {"Trailing minus",
     "Account ID;Account Name;ARR;CSM\n"
     "1;Acme;\"120.000,50\";Ana\n"
     "2;Beta;\"500,00-\";Bo\n"
     "3;Gamma;\"80.500,00\";Bo\n",
     "", 2, 20050050, "",
     "arr=ARR"},
    {"Days with dots and short years",
     "Account ID,Account Name,ARR,CSM,Renewal date\n"
     "1,Acme,120000,Ana,31.03.27\n"
     "2,Beta,80500.5,Bo,01.12.26\n"
     "3,Gamma,10,Bo,13.01.27\n",
     "date_order=dmy", 3, 20051050, "",
     "renewal_date=Renewal date"},
    {"Serial days beside texts",
     "Account ID,Account Name,ARR,CSM,Renewal Date\n"
     "1,Acme,120000,Ana,46477\n"
     "2,Beta,80500.5,Bo,31.03.2027\n"
     "3,Gamma,5,Bo,46357\n",
     "", 3, 20050550, "",
     "renewal_date=Renewal Date"},
    {"Gainsight with relationship",
     "Company GSID,Company Name,SFDC Account Id,CSM First Name,CSM Last Name,CSM Name,ARR,Renewal Date,Overall Score\n"
     "1P02ABC,Acme,0018a00001aBcDeAAK,Ana,Silva,Ana Silva,120000,2027-03-31,82\n"
     "1P02ABD,Beta,0018a00001aBcDfAAK,Bo,Chen,Bo Chen,80500.5,2026-12-01,55\n",
     "", 2, 20050050, "",
     "owner=CSM Name;arr=ARR"},
    {"ChurnZero with external ID",
     "AccountExternalId,Name,OwnerUserEmail,NextRenewalDate,MRR,ARR,LicenseCount\n"
     "A1,Acme,ana@x.com,03/31/2027,10000,120000,25\n"
     "A2,Beta,bo@x.com,12/01/2026,6708.38,80500.5,10\n",
     "", 2, 20050050, "",
     "id=AccountExternalId;arr=ARR"},
    {"Planhat export",
     "_id,name,externalId,owner,phase,renewalDate,mrr,arr,customerFrom\n"
     "5f1a2b3c4d5e6f7a8b9c0d1f,Acme,A1,Ana Silva,Adoption,2027-03-31T00:00:00.000Z,10000,120000,2021-01-05T00:00:00.000Z\n"
     "5f1a2b3c4d5e6f7a8b9c0d2f,Beta,A2,Bo Chen,Adoption,2026-12-01T00:00:00.000Z,6708.38,80500.5,2022-01-05T00:00:00.000Z\n",
     "", 2, 20050050, "",
     "id=_id;arr=arr;renewal_date=renewalDate"},
    {"Pipedrive with fields in brackets",
     "Organization - ID,Organization - Name,Organization - Owner,Organization - ARR,Organization - Currency of ARR,Organization - Renewal date\n"
     "1,Acme,Ana Silva,120000,EUR,2027-03-31\n"
     "2,Beta,Bo Chen,80500.5,EUR,2026-12-01\n",
     "", 2, 20050050, "EUR",
     "id=Organization - ID;owner=Organization - Owner;arr=Organization - ARR"},
    {"A web page called XLS",
     "<html><meta charset=utf-8><table><tr><th>Account ID</th><th>Account Name</th><th>ARR</th><th>CSM</th></tr><tr><td>0018a00001aBcDeAAK</td><td>M&uuml;ller</td><td>USD 120,000.00</td><td>Ana</td></tr><tr><td>0018a00001aBcDfAAK</td><td>Beta</td><td>USD 80,500.50</td><td>Bo</td></tr></table></html>",
     "", 2, 20050050, "USD",
     "arr=ARR"},
    {"Subtotals of a spreadsheet",
     "CSM,Account ID,Account Name,ARR\n"
     "Ana,1,Acme,120000\n"
     "Ana,2,Beta,80500.5\n"
     "Ana Total,,,200500.5\n"
     "Bo,3,Gamma,15000\n"
     "Bo Total,,,15000\n"
     "Grand Total,,,215500.5\n",
     "", 3, 21550050, "",
     ""},
    {"Apostrophes of two kinds",
     "Account ID;Account Name;ARR;CSM\n"
     "1;Acme;CHF 120'000.50;Ana\n"
     "2;Beta;CHF 80’500.00;Bo\n",
     "", 2, 20050050, "CHF",
     ""},
    {"Blanks between thousands",
     "Account ID;Account Name;ARR\n"
     "1;Acme;120 000,5\n"
     "2;Beta;80 500\n",
     "", 2, 20050050, "",
     ""},
    {"One amount of 1.234",
     "Account ID;Account Name;ARR\n"
     "1;Acme;1.234\n"
     "2;Beta;500\n",
     "decimal=,", 2, 173400, "",
     ""},
    {"A fraction settles 1.234",
     "Account ID;Account Name;ARR\n"
     "1;Acme;1234,5\n"
     "2;Beta;1.234\n",
     "", 2, 246850, "",
     ""},
    {"Millions in words",
     "Account ID,Account Name,ARR\n"
     "1,Acme,$36.9 Million\n"
     "2,Beta,$500 Thousand\n",
     "", 2, 3740000000, "USD",
     ""},
    {"Euro and k",
     "Account ID,Account Name,ARR\n"
     "1,Acme,€ 1.2k\n"
     "2,Beta,€ 800\n",
     "", 2, 200000, "EUR",
     ""},
    {"Millions in German words",
     "Account ID;Account Name;ARR\n"
     "1;Acme;1,2 Mio. €\n"
     "2;Beta;350 Tsd. €\n",
     "", 2, 155000000, "EUR",
     ""},
    {"Three digits before k",
     "Account ID,Account Name,ARR\n"
     "1,Acme,1.250k\n"
     "2,Beta,2.500k\n",
     "decimal=.", 2, 375000, "",
     ""},
    {"Two columns called ARR",
     "Account ID,Account Name,ARR,ARR\n"
     "1,Acme,1,10\n"
     "2,Beta,2,20\n",
     "arr=ARR", 2, 300, "",
     ""},
    {"IDs with leading zeros",
     "Account ID,Account Name,ARR\n"
     "00123,Acme,1\n"
     "0123,Beta,2\n"
     "123,Gamma,3\n",
     "", 3, 600, "",
     ""},
    {"A day among the amounts",
     "Account ID,Account Name,ARR\n"
     "1,Acme,2026-01-01\n"
     "2,Beta,500\n"
     "3,G,600\n",
     "", 3, 110000, "",
     ""},
    {"Thousands of euro in the header",
     "\"Account ID\";\"Account Name\";\"ARR (in Tsd. €)\"\n"
     "1;Acme;120,5\n"
     "2;Beta;80\n",
     "", 2, 20050000, "EUR",
     ""},
    {"Parents by name",
     "Account ID,Account Name,Parent Account,ARR\n"
     "1,Acme,,5\n"
     "2,Acme North,Acme,7\n",
     "", 2, 1200, "",
     ""},
    {"ARR by month",
     "Account ID,Account Name,ARR Jan 2026,ARR Feb 2026,ARR Mar 2026\n"
     "1,Acme,10,20,30\n"
     "2,Beta,30,40,50\n",
     "arr=ARR Mar 2026", 2, 8000, "",
     "arr=ARR Mar 2026"},
    {"ARR by year",
     "Account ID,Account Name,ARR 2025,ARR 2026\n"
     "1,Acme,10,20\n"
     "2,Beta,30,40\n",
     "arr=ARR 2026", 2, 6000, "",
     "arr=ARR 2026"},
    {"An account called Total",
     "Account ID,Account Name,ARR\n"
     "1,Total,5000\n"
     "2,Sum,3\n"
     "Total,,5003\n",
     "", 2, 500300, "",
     ""},
    {"Plus signs",
     "Account ID,Account Name,ARR\n"
     "1,Acme,+500\n"
     "2,Beta,\"+1,500.00\"\n",
     "", 2, 200000, "",
     ""},
    {"A share among the amounts",
     "Account ID,Account Name,ARR\n"
     "1,Acme,50%\n"
     "2,Beta,80\n"
     "3,Gamma,90\n"
     "4,Delta,100\n",
     "", 4, 27000, "",
     ""},
    {"ISO days among others",
     "Account ID,Account Name,ARR,Renewal Date\n"
     "1,A,1,2027-03-04\n"
     "2,B,2,05/06/2027\n"
     "3,C,3,07/08/2027\n",
     "date_order=dmy", 3, 600, "",
     ""},
    {"Years only",
     "Account ID,Account Name,ARR,Customer Since\n"
     "1,A,1,2019\n"
     "2,B,2,2021\n",
     "", 2, 300, "",
     ""},
    {"A row like a total that is none",
     "Account ID,Account Name,ARR\n"
     "1,Acme,100\n"
     "Total Energies,,50\n"
     "2,Beta,300\n",
     "", 3, 45000, "",
     ""},
    {"Accounts without owners among owned ones",
     "Account ID,Account Name,ARR,CSM\n"
     "1,A,1,Ana\n"
     "2,B,2,\n"
     "3,C,3,Ana\n"
     "4,D,4,Bo\n"
     "5,E,5,\n",
     "", 5, 1500, "",
     "owner=CSM"},
    // clang-format on
};

} // namespace headroom::test
