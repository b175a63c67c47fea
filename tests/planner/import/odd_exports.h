#pragma once

#include "tests/planner/import/export_fixture.h"

#include <vector>

namespace headroom::test {

/// What spreadsheets, databases and people make of such exports.
inline const std::vector<ExportFixture> oddExports = {
    // clang-format off
    {"Grouped and plain amounts",
     "Account ID,Account Name,ARR,CSM\n"
     "1,Acme,\"120,000\",Ana\n"
     "2,Beta,80500,Bo\n"
     "3,Gamma,\"15,000\",Bo\n",
     "decimal=.", 3, 21550000, "",
     "arr=ARR"},
    {"Attio",
     "Record ID,Company,Domains,Owner > Name,Owner > Email,ARR > Amount,ARR > Currency,Renewal date,Customer since\n"
     "3f9d2b10-1111-4a2e-9c1e-1d0b0f0a0001,Acme,acme.com,Ana Silva,ana@x.com,120000,USD,2027-03-31,2021-03-04\n"
     "3f9d2b10-1111-4a2e-9c1e-1d0b0f0a0002,Beta,beta.com,Bo Chen,bo@x.com,80500.5,USD,2026-12-01,2022-05-04\n",
     "", 2, 20050050, "USD",
     "owner=Owner > Name;arr=ARR > Amount"},
    {"Odoo",
     "\"External ID\",\"Display Name\",\"Salesperson\",\"Country\",\"Currency\",\"ARR\",\"Contract End\"\n"
     "\"__export__.res_partner_41_ab12\",\"Acme\",\"Ana Silva\",\"Germany\",\"EUR\",\"120000.0\",\"2027-03-31\"\n"
     "\"__export__.res_partner_42_ab13\",\"Beta\",\"Bo Chen\",\"France\",\"EUR\",\"80500.5\",\"2026-12-01\"\n",
     "", 2, 20050050, "EUR",
     "id=External ID;name=Display Name;owner=Salesperson"},
    {"SAP",
     "Account ID;Account;Employee Responsible;Role;Recurring Revenue p.a.;Contract Valid To\n"
     "1000231;Acme;Ana Silva;Customer;120.000,00 EUR;31.03.2027\n"
     "1000232;Beta;Bo Chen;Customer;80.500,50 EUR;01.12.2026\n",
     "", 2, 20050050, "EUR",
     "owner=Employee Responsible;arr=Recurring Revenue p.a.;renewal_date=Contract Valid To"},
    {"Intercom",
     "Company name,Company ID,Company created date,Monthly spend,Plan,People,CSM (Company),Renewal date (Company)\n"
     "Acme,a1,2021-03-04,10000,Pro,12,Ana,2027-03-31\n"
     "Beta,a2,2022-05-04,6708,Team,5,Bo,2026-12-01\n",
     "arr=Monthly spend", 2, 20049600, "",
     "owner=CSM (Company);arr=Monthly spend"},
    {"Custify",
     "Company ID,Company name,CSM,Global health,MRR,ARR,Renewal date,Signup date,Lifecycle\n"
     "1,Acme,Ana,Green,\"$10,000.00\",\"$120,000.00\",\"Mar 31, 2027\",\"Jan 5, 2021\",Live\n"
     "2,Beta,Bo,Red,\"$6,708.38\",\"$80,500.50\",\"Dec 1, 2026\",\"May 4, 2022\",Onboarding\n",
     "", 2, 20050050, "USD",
     "health=Global health;owner=CSM"},
    {"Columns that only look like ARR and CSM",
     "Id,Name,AnnualRevenue,ARR Target FY27,Previous ARR,ARR,ARR Growth %,Owner,Previous CSM,CSM Manager,CSM,Renewal Owner,Renewal Likelihood,Last Renewal Date,Renewal Date\n"
     "1,Acme,50000000,150000,100000,120000,20%,Sam,Old One,Boss,Ana,Rita,80%,2026-03-31,2027-03-31\n"
     "2,Beta,9000000,90000,80000,80500.5,1%,Sam,Old Two,Boss,Bo,Rita,60%,2025-12-01,2026-12-01\n",
     "", 2, 20050050, "",
     "arr=ARR;owner=CSM;renewal_date=Renewal Date"},
    {"Months without days",
     "Account ID,Account Name,ARR,CSM,Renewal Month\n"
     "1,Acme,120000,Ana,Mar-27\n"
     "2,Beta,80500,Bo,Dec-26\n"
     "3,Gamma,15000,Bo,Feb-27\n",
     "", 3, 21550000, "",
     "renewal_date=Renewal Month"},
    {"A database with short names",
     "ACCT_NO|CUST_NM|ARR_AMT|CCY|CSM_NM|RNWL_DT|SEG\n"
     "0001|Acme|120000|EUR|Ana|20270331|ENT\n"
     "0002|Beta|80500.50|EUR|Bo|20261201|SMB\n",
     "", 2, 20050050, "EUR",
     "id=ACCT_NO;name=CUST_NM;owner=CSM_NM;currency=CCY;segment=SEG;renewal_date=RNWL_DT"},
    {"Years of two digits",
     "Account ID,Account Name,ARR,CSM,Renewal Date\n"
     "1,Acme,120000,Ana,3/31/27\n"
     "2,Beta,80500,Bo,12/1/26\n"
     "3,Gamma,15000,Bo,2/28/27\n",
     "", 3, 21550000, "",
     "renewal_date=Renewal Date"},
    {"Contract values only",
     "Account ID,Account Name,ACV,TCV,CSM,Contract Term (months),Renewal Date\n"
     "1,Acme,120000,360000,Ana,36,2027-03-31\n"
     "2,Beta,80500,80500,Bo,12,2026-12-01\n",
     "arr=ACV", 2, 20050000, "",
     "arr=ACV"},
    {"Quarterly amounts",
     "Account ID,Account Name,Quarterly Recurring Revenue,CSM\n"
     "1,Acme,30000,Ana\n"
     "2,Beta,20125,Bo\n",
     "arr=Quarterly Recurring Revenue", 2, 20050000, "",
     "owner=CSM"},
    {"No IDs",
     "Account Name,ARR,CSM,Renewal Date\n"
     "Acme,120000,Ana,2027-03-31\n"
     "Beta,80500,Bo,2026-12-01\n",
     "id=Account Name", 2, 20050000, "",
     "id=Account Name;arr=ARR"},
    {"Net and gross",
     "Customer No.,Customer,Net ARR,Gross ARR,CSM\n"
     "1,Acme,100000,119000,Ana\n"
     "2,Beta,80500,95795,Bo\n",
     "arr=Net ARR", 2, 18050000, "",
     "arr=Net ARR"},
    {"Health in coloured dots",
     "Account ID,Account Name,ARR,CSM,Health\n"
     "1,Acme,120000,Ana,🟢\n"
     "2,Beta,80500,Bo,🟡\n"
     "3,Gamma,15000,Bo,🔴\n",
     "", 3, 21550000, "",
     "health=Health"},
    {"Health on a scale of ten",
     "Account ID,Account Name,ARR,CSM,Health Score (0-10)\n"
     "1,Acme,120000,Ana,8.2\n"
     "2,Beta,80500,Bo,5.5\n"
     "3,Gamma,15000,Bo,3\n",
     "", 3, 21550000, "",
     "health=Health Score (0-10)"},
    {"Health in percent",
     "Account ID,Account Name,ARR,CSM,Health Score\n"
     "1,Acme,120000,Ana,82 %\n"
     "2,Beta,80500,Bo,55%\n"
     "3,Gamma,15000,Bo,31%\n",
     "", 3, 21550000, "",
     "health=Health Score"},
    {"Currency codes before amounts",
     "Account ID,Account Name,ARR,CSM\n"
     "1,Acme,EUR 120.000,Ana\n"
     "2,Beta,EUR 80.500,Bo\n"
     "3,Gamma,\"EUR 15.000,50\",Bo\n",
     "", 3, 21550050, "EUR",
     "arr=ARR"},
    {"Subscriptions with repeated accounts",
     "Account ID,Account Name,Subscription Name,Product,ARR,Start Date,End Date,CSM\n"
     "0018a00001aBcDe,Acme,SUB-1,Core,100000,1/1/2026,12/31/2026,Ana\n"
     "0018a00001aBcDe,Acme,SUB-2,Add-on,20000,1/1/2026,12/31/2026,Ana\n"
     "0018a00001aBcDf,Beta,SUB-3,Core,80500,5/1/2026,4/30/2027,Bo\n",
     "id=rollup(Account ID)|arr=sum(ARR)", 2, 20050000, "",
     ""},
    {"Line breaks in headers",
     "\"Account\n"
     "ID\",\"Account\n"
     "Name\",\"ARR\n"
     "(USD)\",\"CSM\n"
     "Name\"\n"
     "1,Acme,120000,Ana\n"
     "2,Beta,80500,Bo\n",
     "", 2, 20050000, "USD",
     ""},
    {"Polish Excel",
     "Account ID;Account Name;ARR;CSM\n"
     "1;Sp\xF3""\xB3""ka \xAF""ywiec;120000;\xA3""ukasz W\xB9""\xBF""\n"
     "2;G\xEA""\x9C""la Ja\x9F""\xF1"";80500;Ma\xB3""gorzata \xAF""\xF3""\xB3""\xE6""\n",
     "encoding=windows-1250", 2, 20050000, "",
     "owner=CSM"},
    {"Russian Excel",
     "Account ID;Account Name;ARR;CSM\n"
     "1;\xD0""\xEE""\xEC""\xE0""\xF8""\xEA""\xE0"";120000;\xC0""\xED""\xED""\xE0"" \xCF""\xE5""\xF2""\xF0""\xEE""\xE2""\xE0""\n"
     "2;\xC2""\xE0""\xF1""\xE8""\xEB""\xB8""\xEA"";80500;\xC1""\xEE""\xF0""\xE8""\xF1""\n",
     "encoding=windows-1251", 2, 20050000, "",
     "owner=CSM"},
    {"Japanese Excel",
     "\x83""A\x83""J\x83""E\x83""\x93""\x83""gID,\x83""A\x83""J\x83""E\x83""\x93""\x83""g\x96""\xBC"",\x94""N\x8A""\xD4""\x8C""o\x8F""\xED""\x8E""\xFB""\x89""v,\x92""S\x93""\x96""\x8E""\xD2"",\x8C""_\x96""\xF1""\x8D""X\x90""V\x93""\xFA""\n"
     "A1,\x83""g\x83""\x88""\x83""^,\"12,000,000\x89""~\",\x8E""R\x93""c,2027\x94""N3\x8C""\x8E""31\x93""\xFA""\n"
     "A2,\x83""\\\x83""j\x81""[,805\x96""\x9C""\x89""~,\x8D""\xB2""\x93""\xA1"",2026\x94""N12\x8C""\x8E""1\x93""\xFA""\n",
     "", 2, 2005000000, "JPY",
     "id=アカウントID;owner=担当者;renewal_date=契約更新日"},
    {"Full-width digits",
     "アカウントID,会社名,ARR,CSM\n"
     "１,アクメ,\"１２０，０００\",Ana\n"
     "２,ベータ,８０５００,Bo\n",
     "decimal=.", 2, 20050000, "",
     "id=アカウントID"},
    {"Dynamics with empty account numbers",
     "(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Account Name,Account Number,Owner,ARR,Currency,Renewal Date\n"
     "8f2c5e0a-1d3b-ec11-8c62-000d3a9c1e01,Kx+1==,6/30/2026 10:14,Acme,,Ana Silva,120000,Euro,2027-03-31\n"
     "8f2c5e0a-1d3b-ec11-8c62-000d3a9c1e02,Kx+2==,6/30/2026 10:15,Beta,,Bo Chen,80500.50,Euro,2026-12-01\n",
     "", 2, 20050050, "EUR",
     "id=(Do Not Modify) Account;owner=Owner"},
    {"Opportunities instead of accounts",
     "Id,AccountId,Name,Amount,StageName,CloseDate,OwnerId\n"
     "0068a00001aBcDeAAK,0018a00001aBcDeAAK,Acme renewal,120000,Closed Won,2026-03-31,0058a000001XyZaAAK\n"
     "0068a00001aBcDfAAK,0018a00001aBcDeAAK,Acme upsell,20000,Closed Won,2026-05-31,0058a000001XyZaAAK\n"
     "0068a00001aBcDgAAK,0018a00001aBcDfAAK,Beta renewal,80500,Closed Won,2026-01-31,0058a000001XyZaAAK\n",
     "id=rollup(AccountId)", 2, 0, "",
     "id=AccountId"},
    {"Euro signs behind amounts",
     "Account ID;Account Name;ARR;CSM;Seats\n"
     "1;Acme;120.000,50 €;Ana;1.500\n"
     "2;Beta;80.500 €;Bo;12\n",
     "", 2, 20050050, "EUR",
     "seats=Seats"},
    {"Monthly amounts in euro",
     "Customer ID,Customer,MRR (EUR),CSM\n"
     "1,Acme,10000,Ana\n"
     "2,Beta,6708.33,Bo\n",
     "", 2, 20049996, "EUR",
     "mrr=MRR (EUR)"},
    {"French Excel in thousands of euro",
     "\xEF\xBB\xBF""sep=;\n"
     "Numéro client;Raison sociale;Revenu récurrent annuel (k€);Chargé de compte;Date d'échéance\n"
     "C1;Acme;120,5;Ana;31/03/2027\n"
     "C2;Beta;80;Bo;01/12/2026\n",
     "", 2, 20050000, "EUR",
     "id=Numéro client;owner=Chargé de compte"},
    {"Dashes and zeros in brackets",
     "Account ID,Account Name,ARR,CSM\n"
     "1,Acme,\"$120,000.00\",Ana\n"
     "2,Beta,($0.00),Bo\n"
     "3,Gamma,-,Bo\n",
     "", 3, 12000000, "USD",
     "arr=ARR"},
    // clang-format on
};

} // namespace headroom::test
