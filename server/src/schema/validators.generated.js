// Generated from schemas/ by "npm run generate"; do not edit.
"use strict";
export const alliance = validate21;
const schema6 = {"$id":"alliance","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["alliance","id","name","stage","partners"],"properties":{"alliance":{"type":"integer","enum":[1]},"id":{"$ref":"id"},"name":{"$ref":"text"},"summary":{"$ref":"text"},"record":{"$ref":"record"},"tier":{"type":"string","enum":["strategic","growth","tactical"]},"stage":{"$ref":"lifecycle-stage"},"relationship":{"$ref":"relationship"},"partners":{"type":"array","items":{"$ref":"partner"},"minItems":2},"people":{"type":"array","items":{"$ref":"person"}},"purpose":{"$ref":"purpose"},"selection":{"$ref":"selection"},"economics":{"$ref":"economics"},"roles":{"type":"object","properties":{"joint":{"$ref":"role-joint"}},"additionalProperties":{"$ref":"role-side"}},"governance":{"$ref":"governance"},"raci":{"type":"array","items":{"$ref":"raci"}},"escalation":{"$ref":"escalation"},"kpis":{"type":"array","items":{"$ref":"kpi"}},"risks":{"type":"array","items":{"$ref":"risk"}},"health":{"$ref":"health"},"lifecycle":{"$ref":"lifecycle"},"jointPlan":{"$ref":"joint-plan"},"commitments":{"type":"array","items":{"$ref":"commitment"}},"actions":{"type":"array","items":{"$ref":"action"}},"issues":{"type":"array","items":{"$ref":"issue"}},"asks":{"type":"array","items":{"$ref":"ask"}},"opportunities":{"type":"array","items":{"$ref":"opportunity"}},"projects":{"type":"array","items":{"$ref":"project"}},"recognition":{"type":"array","items":{"$ref":"recognition"}},"communication":{"$ref":"communication"},"agreement":{"$ref":"agreement"},"exitPlan":{"$ref":"exit-plan"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const schema7 = {"$id":"id","type":"string","pattern":"^(?!x-)(?!(?:undisclosed|internal|notes|links|customer|joint)$)[a-z][a-z0-9-]{0,63}$"};
const pattern1 = new RegExp("^(?!x-)(?!(?:undisclosed|internal|notes|links|customer|joint)$)[a-z][a-z0-9-]{0,63}$", "u");

function validate22(data, {instancePath=""}={}){
/*# sourceURL="id" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?!x-)(?!(?:undisclosed|internal|notes|links|customer|joint)$)[a-z][a-z0-9-]{0,63}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"text","type":["string","number","boolean"],"pattern":"\\S"};
const pattern2 = new RegExp("\\S", "u");

function validate24(data, {instancePath=""}={}){
/*# sourceURL="text" */;
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema8.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"record","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"basis":{"type":"string","enum":["internal","public"]},"asOf":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema10 = {"$id":"date","type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"};
const pattern4 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate28(data, {instancePath=""}={}){
/*# sourceURL="date" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"undisclosed","type":"array","items":{"$ref":"key"}};
const schema12 = {"$id":"key","type":"string"};

function validate31(data, {instancePath=""}={}){
/*# sourceURL="key" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
/*# sourceURL="undisclosed" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"internal","type":"array","items":{"$ref":"key"}};

function validate34(data, {instancePath=""}={}){
/*# sourceURL="internal" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"notes","$ref":"text"};

function validate37(data, {instancePath=""}={}){
/*# sourceURL="notes" */;
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"links","type":"array","items":{"$ref":"link"}};
const schema16 = {"$id":"link","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"title":{"$ref":"text"},"url":{"$ref":"location"}}};
const schema17 = {"$id":"location","type":"string","pattern":"^(?:https?://\\S+|(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\\\])\\S(?:.*\\S)?)$"};
const pattern6 = new RegExp("^(?:https?://\\S+|(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\\\])\\S(?:.*\\S)?)$", "u");

function validate43(data, {instancePath=""}={}){
/*# sourceURL="location" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:https?://\\S+|(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\\\])\\S(?:.*\\S)?)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
/*# sourceURL="link" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "url")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate43(data.url, {instancePath:instancePath+"/url"}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath=""}={}){
/*# sourceURL="links" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath=""}={}){
/*# sourceURL="record" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "basis") || (key0 === "asOf")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.basis !== undefined){
let data0 = data.basis;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/basis",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "internal") || (data0 === "public"))){
(vErrors ??= []).push({instancePath:instancePath+"/basis",keyword:"enum",params:{allowedValues: schema9.properties.basis.enum}});
errors++;
}
}
if(data.asOf !== undefined){
if(!(validate28(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema18 = {"$id":"lifecycle-stage","type":"string","enum":["source","screen","structure","negotiate","form","launch","manage","transition","exit","closed"]};

function validate48(data, {instancePath=""}={}){
/*# sourceURL="lifecycle-stage" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data === "source") || (data === "screen")) || (data === "structure")) || (data === "negotiate")) || (data === "form")) || (data === "launch")) || (data === "manage")) || (data === "transition")) || (data === "exit")) || (data === "closed"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema18.enum}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"relationship","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"form":{"type":"array","items":{"$ref":"relationship-form"},"minItems":1},"closeness":{"type":"string","enum":["tactical","co-operative","collaborative","interdependent","integrated"]},"sharedRisk":{"$ref":"grade"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema20 = {"$id":"relationship-form","type":"string","enum":["transactional","supply","license","reseller","research","consortium","co-development","co-marketing","equity","joint-venture"]};

function validate51(data, {instancePath=""}={}){
/*# sourceURL="relationship-form" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data === "transactional") || (data === "supply")) || (data === "license")) || (data === "reseller")) || (data === "research")) || (data === "consortium")) || (data === "co-development")) || (data === "co-marketing")) || (data === "equity")) || (data === "joint-venture"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema20.enum}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"grade","type":"string","enum":["low","medium","high"]};

function validate53(data, {instancePath=""}={}){
/*# sourceURL="grade" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "low") || (data === "medium")) || (data === "high"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema21.enum}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath=""}={}){
/*# sourceURL="relationship" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "form") || (key0 === "closeness")) || (key0 === "sharedRisk")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.form !== undefined){
let data0 = data.form;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data0[i0], {instancePath:instancePath+"/form/" + i0}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.closeness !== undefined){
let data2 = data.closeness;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/closeness",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data2 === "tactical") || (data2 === "co-operative")) || (data2 === "collaborative")) || (data2 === "interdependent")) || (data2 === "integrated"))){
(vErrors ??= []).push({instancePath:instancePath+"/closeness",keyword:"enum",params:{allowedValues: schema19.properties.closeness.enum}});
errors++;
}
}
if(data.sharedRisk !== undefined){
if(!(validate53(data.sharedRisk, {instancePath:instancePath+"/sharedRisk"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"partner","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","name"],"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"organisation":{"$ref":"organisation-reference"},"self":{"type":"boolean"},"goals":{"type":"array","items":{"$ref":"goal"}},"likesToPartnerWith":{"$ref":"text"},"coinOfTheRealm":{"$ref":"partner-coin-of-the-realm"},"contributes":{"type":"array","items":{"$ref":"tag"}},"seeks":{"type":"array","items":{"$ref":"tag"}},"influencers":{"type":"array","items":{"$ref":"person-reference"}},"culture":{"$ref":"partner-culture"},"ethicalLines":{"type":"array","items":{"$ref":"text"}},"partnerOfChoice":{"type":"array","items":{"$ref":"partner-partner-of-choice"}},"successMetrics":{"type":"array","items":{"$ref":"text"}},"capability":{"$ref":"partner-capability"},"priorRelationship":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema23 = {"$id":"organisation-reference","type":"string"};

function validate63(data, {instancePath=""}={}){
/*# sourceURL="organisation-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema24 = {"$id":"goal","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"id"},"statement":{"$ref":"text"},"kpis":{"type":"array","items":{"$ref":"kpi-reference"}},"supports":{"type":"array","items":{"$ref":"goal-reference"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema25 = {"$id":"kpi-reference","type":"string"};

function validate68(data, {instancePath=""}={}){
/*# sourceURL="kpi-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema26 = {"$id":"goal-reference","type":"string"};

function validate70(data, {instancePath=""}={}){
/*# sourceURL="goal-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath=""}={}){
/*# sourceURL="goal" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "statement")) || (key0 === "kpis")) || (key0 === "supports")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate24(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
let data2 = data.kpis;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data2[i0], {instancePath:instancePath+"/kpis/" + i0}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kpis",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.supports !== undefined){
let data4 = data.supports;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate70(data4[i1], {instancePath:instancePath+"/supports/" + i1}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/supports",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema27 = {"$id":"partner-coin-of-the-realm","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"what":{"$ref":"text"},"reviewed":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate78(data, {instancePath=""}={}){
/*# sourceURL="partner-coin-of-the-realm" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "what") || (key0 === "reviewed")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate28(data.reviewed, {instancePath:instancePath+"/reviewed"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema28 = {"$id":"tag","type":"string","pattern":"^(?!x-)(?!(?:undisclosed|internal|notes|links|customer|joint)$)[a-z][a-z0-9-]{0,63}$"};

function validate86(data, {instancePath=""}={}){
/*# sourceURL="tag" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?!x-)(?!(?:undisclosed|internal|notes|links|customer|joint)$)[a-z][a-z0-9-]{0,63}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema29 = {"$id":"person-reference","type":"string"};

function validate89(data, {instancePath=""}={}){
/*# sourceURL="person-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema30 = {"$id":"partner-culture","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"decisionMaking":{"$ref":"text"},"pace":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate91(data, {instancePath=""}={}){
/*# sourceURL="partner-culture" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "decisionMaking") || (key0 === "pace")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.decisionMaking !== undefined){
if(!(validate24(data.decisionMaking, {instancePath:instancePath+"/decisionMaking"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.pace !== undefined){
if(!(validate24(data.pace, {instancePath:instancePath+"/pace"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema31 = {"$id":"partner-partner-of-choice","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"audience":{"type":"string","enum":["sales","executive","engineering"]},"meaning":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate100(data, {instancePath=""}={}){
/*# sourceURL="partner-partner-of-choice" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "audience") || (key0 === "meaning")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.audience !== undefined){
let data0 = data.audience;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/audience",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "sales") || (data0 === "executive")) || (data0 === "engineering"))){
(vErrors ??= []).push({instancePath:instancePath+"/audience",keyword:"enum",params:{allowedValues: schema31.properties.audience.enum}});
errors++;
}
}
if(data.meaning !== undefined){
if(!(validate24(data.meaning, {instancePath:instancePath+"/meaning"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema32 = {"$id":"partner-capability","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"centerOfExcellence":{"type":"boolean"},"playbook":{"type":"boolean"},"benchmark":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"score":{"type":"number","minimum":0,"maximum":100},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate108(data, {instancePath=""}={}){
/*# sourceURL="partner-capability" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "centerOfExcellence") || (key0 === "playbook")) || (key0 === "benchmark")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.centerOfExcellence !== undefined){
if(typeof data.centerOfExcellence !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/centerOfExcellence",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.playbook !== undefined){
if(typeof data.playbook !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/playbook",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.benchmark !== undefined){
let data2 = data.benchmark;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((((((key1 === "date") || (key1 === "score")) || (key1 === "undisclosed")) || (key1 === "internal")) || (key1 === "notes")) || (key1 === "links")) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/benchmark",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.date !== undefined){
if(!(validate28(data2.date, {instancePath:instancePath+"/benchmark/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data2.score !== undefined){
let data4 = data2.score;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/benchmark/score",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/benchmark/score",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benchmark/score",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data2.undisclosed !== undefined){
if(!(validate30(data2.undisclosed, {instancePath:instancePath+"/benchmark/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data2.internal !== undefined){
if(!(validate34(data2.internal, {instancePath:instancePath+"/benchmark/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data2.notes !== undefined){
if(!(validate37(data2.notes, {instancePath:instancePath+"/benchmark/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data2.links !== undefined){
if(!(validate40(data2.links, {instancePath:instancePath+"/benchmark/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benchmark",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath=""}={}){
/*# sourceURL="partner" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema22.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
if(!(validate63(data.organisation, {instancePath:instancePath+"/organisation"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.self !== undefined){
if(typeof data.self !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/self",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.goals !== undefined){
let data4 = data.goals;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data4[i0], {instancePath:instancePath+"/goals/" + i0}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.likesToPartnerWith !== undefined){
if(!(validate24(data.likesToPartnerWith, {instancePath:instancePath+"/likesToPartnerWith"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.coinOfTheRealm !== undefined){
if(!(validate78(data.coinOfTheRealm, {instancePath:instancePath+"/coinOfTheRealm"}))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.contributes !== undefined){
let data8 = data.contributes;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate86(data8[i1], {instancePath:instancePath+"/contributes/" + i1}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contributes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.seeks !== undefined){
let data10 = data.seeks;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate86(data10[i2], {instancePath:instancePath+"/seeks/" + i2}))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/seeks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.influencers !== undefined){
let data12 = data.influencers;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate89(data12[i3], {instancePath:instancePath+"/influencers/" + i3}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/influencers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.culture !== undefined){
if(!(validate91(data.culture, {instancePath:instancePath+"/culture"}))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.ethicalLines !== undefined){
let data15 = data.ethicalLines;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate24(data15[i4], {instancePath:instancePath+"/ethicalLines/" + i4}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ethicalLines",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.partnerOfChoice !== undefined){
let data17 = data.partnerOfChoice;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate100(data17[i5], {instancePath:instancePath+"/partnerOfChoice/" + i5}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partnerOfChoice",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.successMetrics !== undefined){
let data19 = data.successMetrics;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(!(validate24(data19[i6], {instancePath:instancePath+"/successMetrics/" + i6}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/successMetrics",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.capability !== undefined){
if(!(validate108(data.capability, {instancePath:instancePath+"/capability"}))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.priorRelationship !== undefined){
if(!(validate24(data.priorRelationship, {instancePath:instancePath+"/priorRelationship"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema33 = {"$id":"person","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id"],"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"title":{"$ref":"text"},"partner":{"$ref":"partner-reference"},"level":{"$ref":"person-level"},"email":{"$ref":"email"},"reportsTo":{"$ref":"person-reference"},"from":{"$ref":"date"},"until":{"$ref":"date"},"authority":{"$ref":"text"},"agenda":{"$ref":"text"},"influence":{"$ref":"grade"},"measuredOn":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema34 = {"$id":"partner-reference","type":"string"};

function validate129(data, {instancePath=""}={}){
/*# sourceURL="partner-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const schema35 = {"$id":"person-level","type":"string","enum":["executive","senior","manager","specialist"]};

function validate131(data, {instancePath=""}={}){
/*# sourceURL="person-level" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "executive") || (data === "senior")) || (data === "manager")) || (data === "specialist"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema35.enum}});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema36 = {"$id":"email","type":"string","pattern":"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"};
const pattern17 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");

function validate133(data, {instancePath=""}={}){
/*# sourceURL="email" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern17.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath=""}={}){
/*# sourceURL="person" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema33.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate129(data.partner, {instancePath:instancePath+"/partner"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate131(data.level, {instancePath:instancePath+"/level"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate133(data.email, {instancePath:instancePath+"/email"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.reportsTo !== undefined){
if(!(validate89(data.reportsTo, {instancePath:instancePath+"/reportsTo"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate28(data.from, {instancePath:instancePath+"/from"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate28(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.authority !== undefined){
if(!(validate24(data.authority, {instancePath:instancePath+"/authority"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.agenda !== undefined){
if(!(validate24(data.agenda, {instancePath:instancePath+"/agenda"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.influence !== undefined){
if(!(validate53(data.influence, {instancePath:instancePath+"/influence"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.measuredOn !== undefined){
if(!(validate24(data.measuredOn, {instancePath:instancePath+"/measuredOn"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema37 = {"$id":"purpose","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"why":{"$ref":"text"},"what":{"$ref":"purpose-scope"},"how":{"$ref":"text"},"goalModel":{"type":"string","enum":["common","aligned","reciprocal"]},"goals":{"type":"array","items":{"$ref":"goal"}},"value":{"type":"array","items":{"$ref":"purpose-value"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema38 = {"$id":"purpose-scope","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"domain":{"$ref":"text"},"inScope":{"type":"array","items":{"$ref":"text"}},"outOfScope":{"type":"array","items":{"$ref":"text"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate149(data, {instancePath=""}={}){
/*# sourceURL="purpose-scope" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "domain") || (key0 === "inScope")) || (key0 === "outOfScope")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.domain !== undefined){
if(!(validate24(data.domain, {instancePath:instancePath+"/domain"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.inScope !== undefined){
let data1 = data.inScope;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data1[i0], {instancePath:instancePath+"/inScope/" + i0}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inScope",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.outOfScope !== undefined){
let data3 = data.outOfScope;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data3[i1], {instancePath:instancePath+"/outOfScope/" + i1}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outOfScope",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema39 = {"$id":"purpose-value","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"beneficiary":{"type":"string"},"statement":{"$ref":"text"},"expectedBy":{"$ref":"date"},"realised":{"type":"array","items":{"$ref":"purpose-realised-value"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema40 = {"$id":"purpose-realised-value","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"what":{"$ref":"text"},"amount":{"$ref":"amount"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema41 = {"$id":"amount","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"value":{"type":"number","minimum":0},"currency":{"$ref":"currency"},"unit":{"type":"string","enum":["thousand","million","billion"]},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema42 = {"$id":"currency","type":"string","pattern":"^[A-Z]{3}$"};
const pattern23 = new RegExp("^[A-Z]{3}$", "u");

function validate167(data, {instancePath=""}={}){
/*# sourceURL="currency" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath=""}={}){
/*# sourceURL="amount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "currency")) || (key0 === "unit")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.currency !== undefined){
if(!(validate167(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "thousand") || (data2 === "million")) || (data2 === "billion"))){
(vErrors ??= []).push({instancePath:instancePath+"/unit",keyword:"enum",params:{allowedValues: schema41.properties.unit.enum}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath=""}={}){
/*# sourceURL="purpose-realised-value" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "date") || (key0 === "what")) || (key0 === "amount")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate166(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath=""}={}){
/*# sourceURL="purpose-value" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "beneficiary") || (key0 === "statement")) || (key0 === "expectedBy")) || (key0 === "realised")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.beneficiary !== undefined){
if(typeof data.beneficiary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/beneficiary",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.statement !== undefined){
if(!(validate24(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.expectedBy !== undefined){
if(!(validate28(data.expectedBy, {instancePath:instancePath+"/expectedBy"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.realised !== undefined){
let data3 = data.realised;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data3[i0], {instancePath:instancePath+"/realised/" + i0}))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/realised",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath=""}={}){
/*# sourceURL="purpose" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema37.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.why !== undefined){
if(!(validate24(data.why, {instancePath:instancePath+"/why"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate149(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data.how !== undefined){
if(!(validate24(data.how, {instancePath:instancePath+"/how"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.goalModel !== undefined){
let data3 = data.goalModel;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/goalModel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "common") || (data3 === "aligned")) || (data3 === "reciprocal"))){
(vErrors ??= []).push({instancePath:instancePath+"/goalModel",keyword:"enum",params:{allowedValues: schema37.properties.goalModel.enum}});
errors++;
}
}
if(data.goals !== undefined){
let data4 = data.goals;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data4[i0], {instancePath:instancePath+"/goals/" + i0}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/goals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.value !== undefined){
let data6 = data.value;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate160(data6[i1], {instancePath:instancePath+"/value/" + i1}))){
vErrors = joined(vErrors, validate160.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema43 = {"$id":"selection","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"fit":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"strategic":{"$ref":"score"},"operational":{"$ref":"score"},"cultural":{"$ref":"score"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"questions":{"type":"array","items":{"$ref":"text"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema44 = {"$id":"score","type":"number","minimum":1,"maximum":5};

function validate190(data, {instancePath=""}={}){
/*# sourceURL="score" */;
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data < 1 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "number"}});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath=""}={}){
/*# sourceURL="selection" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "fit") || (key0 === "questions")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fit !== undefined){
let data0 = data.fit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((((key1 === "strategic") || (key1 === "operational")) || (key1 === "cultural")) || (key1 === "undisclosed")) || (key1 === "internal")) || (key1 === "notes")) || (key1 === "links")) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.strategic !== undefined){
if(!(validate190(data0.strategic, {instancePath:instancePath+"/fit/strategic"}))){
vErrors = joined(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data0.operational !== undefined){
if(!(validate190(data0.operational, {instancePath:instancePath+"/fit/operational"}))){
vErrors = joined(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data0.cultural !== undefined){
if(!(validate190(data0.cultural, {instancePath:instancePath+"/fit/cultural"}))){
vErrors = joined(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data0.undisclosed !== undefined){
if(!(validate30(data0.undisclosed, {instancePath:instancePath+"/fit/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data0.internal !== undefined){
if(!(validate34(data0.internal, {instancePath:instancePath+"/fit/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data0.notes !== undefined){
if(!(validate37(data0.notes, {instancePath:instancePath+"/fit/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data0.links !== undefined){
if(!(validate40(data0.links, {instancePath:instancePath+"/fit/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fit",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.questions !== undefined){
let data8 = data.questions;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data8[i0], {instancePath:instancePath+"/questions/" + i0}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/questions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema45 = {"$id":"economics","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"returns":{"type":"array","items":{"$ref":"economics-return-share"}},"costs":{"type":"array","items":{"$ref":"economics-cost-share"}},"payments":{"type":"array","items":{"$ref":"economics-payment"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema46 = {"$id":"economics-return-share","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"of":{"$ref":"text"},"shares":{"type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":100}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate205(data, {instancePath=""}={}){
/*# sourceURL="economics-return-share" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "of") || (key0 === "shares")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate24(data.of, {instancePath:instancePath+"/of"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.shares !== undefined){
let data1 = data.shares;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shares",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema47 = {"$id":"economics-cost-share","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"of":{"$ref":"text"},"shares":{"type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":100}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate212(data, {instancePath=""}={}){
/*# sourceURL="economics-cost-share" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "of") || (key0 === "shares")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate24(data.of, {instancePath:instancePath+"/of"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.shares !== undefined){
let data1 = data.shares;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/shares",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema48 = {"$id":"economics-payment","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"kind":{"type":"string","enum":["upfront","milestone","royalty","fee","equity","cost-share"]},"what":{"$ref":"text"},"from":{"$ref":"partner-reference"},"to":{"$ref":"partner-reference"},"amount":{"$ref":"amount"},"due":{"$ref":"date"},"status":{"$ref":"duty-status"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema49 = {"$id":"duty-status","type":"string","enum":["planned","done","dropped"]};

function validate225(data, {instancePath=""}={}){
/*# sourceURL="duty-status" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "planned") || (data === "done")) || (data === "dropped"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema49.enum}});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath=""}={}){
/*# sourceURL="economics-payment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema48.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "upfront") || (data0 === "milestone")) || (data0 === "royalty")) || (data0 === "fee")) || (data0 === "equity")) || (data0 === "cost-share"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema48.properties.kind.enum}});
errors++;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate129(data.from, {instancePath:instancePath+"/from"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate129(data.to, {instancePath:instancePath+"/to"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate166(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate28(data.due, {instancePath:instancePath+"/due"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate225(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath=""}={}){
/*# sourceURL="economics" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "returns") || (key0 === "costs")) || (key0 === "payments")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.returns !== undefined){
let data0 = data.returns;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate205(data0[i0], {instancePath:instancePath+"/returns/" + i0}))){
vErrors = joined(vErrors, validate205.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/returns",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.costs !== undefined){
let data2 = data.costs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate212(data2[i1], {instancePath:instancePath+"/costs/" + i1}))){
vErrors = joined(vErrors, validate212.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/costs",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.payments !== undefined){
let data4 = data.payments;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate219(data4[i2], {instancePath:instancePath+"/payments/" + i2}))){
vErrors = joined(vErrors, validate219.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema50 = {"$id":"role-side","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"executiveSponsor":{"$ref":"sponsor"},"businessLead":{"$ref":"role-holder"},"allianceManager":{"$ref":"role-holder"},"projectManager":{"$ref":"role-holder"},"operationsManager":{"$ref":"role-holder"},"operatingTeam":{"type":"array","items":{"$ref":"role-holder-team-member"}},"stakeholders":{"type":"array","items":{"$ref":"role-holder-stakeholder"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema51 = {"$id":"sponsor","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"person":{"$ref":"role-holder-person"},"title":{"$ref":"role-holder-title"},"deputy":{"$ref":"role-holder-deputy"},"since":{"$ref":"role-holder-since"},"until":{"$ref":"role-holder-until"},"allocation":{"$ref":"role-holder-allocation"},"seconded":{"$ref":"role-holder-seconded"},"former":{"$ref":"role-holder-former"},"duties":{"type":"array","items":{"$ref":"sponsor-duty"}},"dayJob":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"link":{"$ref":"text"},"goals":{"type":"array","items":{"$ref":"goal-reference"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"personalStake":{"$ref":"text"},"cadence":{"$ref":"cadence"},"lastEngaged":{"$ref":"date"},"signals":{"type":"array","items":{"$ref":"sponsor-signal"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema52 = {"$id":"role-holder-person","$ref":"person-reference"};

function validate240(data, {instancePath=""}={}){
/*# sourceURL="role-holder-person" */;
let vErrors = null;
let errors = 0;
if(!(validate89(data, {instancePath}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
validate240.errors = vErrors;
return errors === 0;
}

const schema53 = {"$id":"role-holder-title","$ref":"text"};

function validate243(data, {instancePath=""}={}){
/*# sourceURL="role-holder-title" */;
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
validate243.errors = vErrors;
return errors === 0;
}

const schema54 = {"$id":"role-holder-deputy","$ref":"person-reference"};

function validate246(data, {instancePath=""}={}){
/*# sourceURL="role-holder-deputy" */;
let vErrors = null;
let errors = 0;
if(!(validate89(data, {instancePath}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
validate246.errors = vErrors;
return errors === 0;
}

const schema55 = {"$id":"role-holder-since","$ref":"date"};

function validate249(data, {instancePath=""}={}){
/*# sourceURL="role-holder-since" */;
let vErrors = null;
let errors = 0;
if(!(validate28(data, {instancePath}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
validate249.errors = vErrors;
return errors === 0;
}

const schema56 = {"$id":"role-holder-until","$ref":"date"};

function validate252(data, {instancePath=""}={}){
/*# sourceURL="role-holder-until" */;
let vErrors = null;
let errors = 0;
if(!(validate28(data, {instancePath}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
validate252.errors = vErrors;
return errors === 0;
}

const schema57 = {"$id":"role-holder-allocation","type":"number","minimum":0,"maximum":100};

function validate255(data, {instancePath=""}={}){
/*# sourceURL="role-holder-allocation" */;
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "number"}});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema58 = {"$id":"role-holder-seconded","type":"boolean"};

function validate257(data, {instancePath=""}={}){
/*# sourceURL="role-holder-seconded" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "boolean"}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const schema59 = {"$id":"role-holder-former","type":"array","items":{"$ref":"role-holder-former-holder"}};
const schema60 = {"$id":"role-holder-former-holder","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"person":{"$ref":"person-reference"},"since":{"$ref":"past-date"},"until":{"$ref":"past-date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema61 = {"$id":"past-date","type":["string","integer"],"pattern":"^\\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?$","minimum":1000,"maximum":9999};
const pattern33 = new RegExp("^\\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?$", "u");

function validate262(data, {instancePath=""}={}){
/*# sourceURL="past-date" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema61.type}});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9999}});
errors++;
}
if(data < 1000 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1000}});
errors++;
}
}
if(typeof data === "string"){
if(!pattern33.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))?$"}});
errors++;
}
}
validate262.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath=""}={}){
/*# sourceURL="role-holder-former-holder" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "person") || (key0 === "since")) || (key0 === "until")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
if(!(validate89(data.person, {instancePath:instancePath+"/person"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate262(data.since, {instancePath:instancePath+"/since"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate262(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath=""}={}){
/*# sourceURL="role-holder-former" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate260(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const schema62 = {"$id":"sponsor-duty","type":"string","enum":["champion","spokesperson","strategic-alignment","navigation","escalation-point","barrier-removal","accountability"]};

function validate271(data, {instancePath=""}={}){
/*# sourceURL="sponsor-duty" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data === "champion") || (data === "spokesperson")) || (data === "strategic-alignment")) || (data === "navigation")) || (data === "escalation-point")) || (data === "barrier-removal")) || (data === "accountability"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema62.enum}});
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}

const schema63 = {"$id":"cadence","type":"string","pattern":"^(?:weekly|biweekly|monthly|bimonthly|quarterly|semiannual|annual|ad-hoc|\\d{1,5}(?:bd|d|w|m|y))$"};
const pattern35 = new RegExp("^(?:weekly|biweekly|monthly|bimonthly|quarterly|semiannual|annual|ad-hoc|\\d{1,5}(?:bd|d|w|m|y))$", "u");

function validate280(data, {instancePath=""}={}){
/*# sourceURL="cadence" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern35.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:weekly|biweekly|monthly|bimonthly|quarterly|semiannual|annual|ad-hoc|\\d{1,5}(?:bd|d|w|m|y))$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const schema64 = {"$id":"sponsor-signal","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"kind":{"type":"string","enum":["allocated-resources","promoted-alliance","removed-barrier","kpi-support","informal"]},"what":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate283(data, {instancePath=""}={}){
/*# sourceURL="sponsor-signal" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "date") || (key0 === "kind")) || (key0 === "what")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "allocated-resources") || (data1 === "promoted-alliance")) || (data1 === "removed-barrier")) || (data1 === "kpi-support")) || (data1 === "informal"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema64.properties.kind.enum}});
errors++;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath=""}={}){
/*# sourceURL="sponsor" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema51.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
if(!(validate240(data.person, {instancePath:instancePath+"/person"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate243(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
if(data.deputy !== undefined){
if(!(validate246(data.deputy, {instancePath:instancePath+"/deputy"}))){
vErrors = joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate249(data.since, {instancePath:instancePath+"/since"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate252(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data.allocation !== undefined){
if(!(validate255(data.allocation, {instancePath:instancePath+"/allocation"}))){
vErrors = joined(vErrors, validate255.errors);
errors = vErrors.length;
}
}
if(data.seconded !== undefined){
if(!(validate257(data.seconded, {instancePath:instancePath+"/seconded"}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.former !== undefined){
if(!(validate259(data.former, {instancePath:instancePath+"/former"}))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.duties !== undefined){
let data8 = data.duties;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate271(data8[i0], {instancePath:instancePath+"/duties/" + i0}))){
vErrors = joined(vErrors, validate271.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dayJob !== undefined){
let data10 = data.dayJob;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(((((((key1 === "link") || (key1 === "goals")) || (key1 === "undisclosed")) || (key1 === "internal")) || (key1 === "notes")) || (key1 === "links")) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/dayJob",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data10.link !== undefined){
if(!(validate24(data10.link, {instancePath:instancePath+"/dayJob/link"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data10.goals !== undefined){
let data12 = data10.goals;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate70(data12[i1], {instancePath:instancePath+"/dayJob/goals/" + i1}))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dayJob/goals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data10.undisclosed !== undefined){
if(!(validate30(data10.undisclosed, {instancePath:instancePath+"/dayJob/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data10.internal !== undefined){
if(!(validate34(data10.internal, {instancePath:instancePath+"/dayJob/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data10.notes !== undefined){
if(!(validate37(data10.notes, {instancePath:instancePath+"/dayJob/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data10.links !== undefined){
if(!(validate40(data10.links, {instancePath:instancePath+"/dayJob/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dayJob",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.personalStake !== undefined){
if(!(validate24(data.personalStake, {instancePath:instancePath+"/personalStake"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.lastEngaged !== undefined){
if(!(validate28(data.lastEngaged, {instancePath:instancePath+"/lastEngaged"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.signals !== undefined){
let data21 = data.signals;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate283(data21[i2], {instancePath:instancePath+"/signals/" + i2}))){
vErrors = joined(vErrors, validate283.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

const schema65 = {"$id":"role-holder","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"person":{"$ref":"role-holder-person"},"title":{"$ref":"role-holder-title"},"deputy":{"$ref":"role-holder-deputy"},"since":{"$ref":"role-holder-since"},"until":{"$ref":"role-holder-until"},"allocation":{"$ref":"role-holder-allocation"},"seconded":{"$ref":"role-holder-seconded"},"former":{"$ref":"role-holder-former"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate296(data, {instancePath=""}={}){
/*# sourceURL="role-holder" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema65.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
if(!(validate240(data.person, {instancePath:instancePath+"/person"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate243(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
if(data.deputy !== undefined){
if(!(validate246(data.deputy, {instancePath:instancePath+"/deputy"}))){
vErrors = joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate249(data.since, {instancePath:instancePath+"/since"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate252(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data.allocation !== undefined){
if(!(validate255(data.allocation, {instancePath:instancePath+"/allocation"}))){
vErrors = joined(vErrors, validate255.errors);
errors = vErrors.length;
}
}
if(data.seconded !== undefined){
if(!(validate257(data.seconded, {instancePath:instancePath+"/seconded"}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.former !== undefined){
if(!(validate259(data.former, {instancePath:instancePath+"/former"}))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}

const schema66 = {"$id":"role-holder-team-member","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"person":{"$ref":"role-holder-person"},"title":{"$ref":"role-holder-title"},"deputy":{"$ref":"role-holder-deputy"},"since":{"$ref":"role-holder-since"},"until":{"$ref":"role-holder-until"},"allocation":{"$ref":"role-holder-allocation"},"seconded":{"$ref":"role-holder-seconded"},"former":{"$ref":"role-holder-former"},"function":{"$ref":"function"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema67 = {"$id":"function","type":"string","enum":["clinical","regulatory","manufacturing","research","commercial","marketing","sales","engineering","product","operations","legal","finance","hr","it","business-development","communications","other"]};

function validate322(data, {instancePath=""}={}){
/*# sourceURL="function" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((data === "clinical") || (data === "regulatory")) || (data === "manufacturing")) || (data === "research")) || (data === "commercial")) || (data === "marketing")) || (data === "sales")) || (data === "engineering")) || (data === "product")) || (data === "operations")) || (data === "legal")) || (data === "finance")) || (data === "hr")) || (data === "it")) || (data === "business-development")) || (data === "communications")) || (data === "other"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema67.enum}});
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}


function validate313(data, {instancePath=""}={}){
/*# sourceURL="role-holder-team-member" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema66.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
if(!(validate240(data.person, {instancePath:instancePath+"/person"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate243(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
if(data.deputy !== undefined){
if(!(validate246(data.deputy, {instancePath:instancePath+"/deputy"}))){
vErrors = joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate249(data.since, {instancePath:instancePath+"/since"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate252(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data.allocation !== undefined){
if(!(validate255(data.allocation, {instancePath:instancePath+"/allocation"}))){
vErrors = joined(vErrors, validate255.errors);
errors = vErrors.length;
}
}
if(data.seconded !== undefined){
if(!(validate257(data.seconded, {instancePath:instancePath+"/seconded"}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.former !== undefined){
if(!(validate259(data.former, {instancePath:instancePath+"/former"}))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
if(!(validate322(data.function, {instancePath:instancePath+"/function"}))){
vErrors = joined(vErrors, validate322.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}

const schema68 = {"$id":"role-holder-stakeholder","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"person":{"$ref":"role-holder-person"},"title":{"$ref":"role-holder-title"},"deputy":{"$ref":"role-holder-deputy"},"since":{"$ref":"role-holder-since"},"until":{"$ref":"role-holder-until"},"allocation":{"$ref":"role-holder-allocation"},"seconded":{"$ref":"role-holder-seconded"},"former":{"$ref":"role-holder-former"},"function":{"$ref":"function"},"stages":{"type":"array","items":{"$ref":"lifecycle-stage"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate329(data, {instancePath=""}={}){
/*# sourceURL="role-holder-stakeholder" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema68.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
if(!(validate240(data.person, {instancePath:instancePath+"/person"}))){
vErrors = joined(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate243(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
if(data.deputy !== undefined){
if(!(validate246(data.deputy, {instancePath:instancePath+"/deputy"}))){
vErrors = joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate249(data.since, {instancePath:instancePath+"/since"}))){
vErrors = joined(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate252(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data.allocation !== undefined){
if(!(validate255(data.allocation, {instancePath:instancePath+"/allocation"}))){
vErrors = joined(vErrors, validate255.errors);
errors = vErrors.length;
}
}
if(data.seconded !== undefined){
if(!(validate257(data.seconded, {instancePath:instancePath+"/seconded"}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.former !== undefined){
if(!(validate259(data.former, {instancePath:instancePath+"/former"}))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
if(!(validate322(data.function, {instancePath:instancePath+"/function"}))){
vErrors = joined(vErrors, validate322.errors);
errors = vErrors.length;
}
}
if(data.stages !== undefined){
let data9 = data.stages;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data9[i0], {instancePath:instancePath+"/stages/" + i0}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath=""}={}){
/*# sourceURL="role-side" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema50.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.executiveSponsor !== undefined){
if(!(validate239(data.executiveSponsor, {instancePath:instancePath+"/executiveSponsor"}))){
vErrors = joined(vErrors, validate239.errors);
errors = vErrors.length;
}
}
if(data.businessLead !== undefined){
if(!(validate296(data.businessLead, {instancePath:instancePath+"/businessLead"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.allianceManager !== undefined){
if(!(validate296(data.allianceManager, {instancePath:instancePath+"/allianceManager"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.projectManager !== undefined){
if(!(validate296(data.projectManager, {instancePath:instancePath+"/projectManager"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.operationsManager !== undefined){
if(!(validate296(data.operationsManager, {instancePath:instancePath+"/operationsManager"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.operatingTeam !== undefined){
let data5 = data.operatingTeam;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate313(data5[i0], {instancePath:instancePath+"/operatingTeam/" + i0}))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operatingTeam",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.stakeholders !== undefined){
let data7 = data.stakeholders;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate329(data7[i1], {instancePath:instancePath+"/stakeholders/" + i1}))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stakeholders",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

const schema69 = {"$id":"role-joint","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"generalSecretary":{"$ref":"role-holder"},"allianceOffice":{"$ref":"role-holder"},"programLead":{"$ref":"role-holder"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate350(data, {instancePath=""}={}){
/*# sourceURL="role-joint" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "generalSecretary") || (key0 === "allianceOffice")) || (key0 === "programLead")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.generalSecretary !== undefined){
if(!(validate296(data.generalSecretary, {instancePath:instancePath+"/generalSecretary"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.allianceOffice !== undefined){
if(!(validate296(data.allianceOffice, {instancePath:instancePath+"/allianceOffice"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.programLead !== undefined){
if(!(validate296(data.programLead, {instancePath:instancePath+"/programLead"}))){
vErrors = joined(vErrors, validate296.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}

const schema70 = {"$id":"governance","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"committees":{"type":"array","items":{"$ref":"committee"}},"meetings":{"type":"array","items":{"$ref":"governance-meeting"}},"counterparts":{"type":"array","items":{"$ref":"counterpart"}},"decisionRights":{"type":"array","items":{"$ref":"decision-right"}},"decisions":{"type":"array","items":{"$ref":"governance-decision"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema71 = {"$id":"committee","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id"],"properties":{"id":{"$ref":"id"},"kind":{"type":"string","enum":["executive","steering","operating","team","working-group"]},"function":{"$ref":"text"},"name":{"$ref":"text"},"mandate":{"type":"array","items":{"$ref":"text"}},"limits":{"type":"array","items":{"$ref":"text"}},"members":{"type":"array","items":{"$ref":"committee-member"}},"maxPerPartner":{"type":"integer","minimum":1},"chair":{"$ref":"chair"},"facilitator":{"$ref":"actor"},"minutes":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"by":{"$ref":"actor"},"within":{"$ref":"duration"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"cadence":{"$ref":"cadence"},"quorum":{"$ref":"quorum"},"decision":{"$ref":"decision-rule"},"reportsTo":{"$ref":"actor"},"activeFrom":{"type":"string","pattern":"^(?:source|screen|structure|negotiate|form|launch|manage|transition|exit|closed|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))$"},"lastMet":{"$ref":"date"},"nextMeeting":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const pattern50 = new RegExp("^(?:source|screen|structure|negotiate|form|launch|manage|transition|exit|closed|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))$", "u");
const schema72 = {"$id":"committee-member","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"actor":{"$ref":"actor-reference"},"seat":{"$ref":"text"},"partner":{"$ref":"partner-reference"},"voting":{"type":"boolean"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema73 = {"$id":"actor-reference","type":"string"};

function validate367(data, {instancePath=""}={}){
/*# sourceURL="actor-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}


function validate366(data, {instancePath=""}={}){
/*# sourceURL="committee-member" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "actor") || (key0 === "seat")) || (key0 === "partner")) || (key0 === "voting")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actor !== undefined){
if(!(validate367(data.actor, {instancePath:instancePath+"/actor"}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
if(data.seat !== undefined){
if(!(validate24(data.seat, {instancePath:instancePath+"/seat"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate129(data.partner, {instancePath:instancePath+"/partner"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.voting !== undefined){
if(typeof data.voting !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/voting",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}

const schema74 = {"$id":"chair","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"mode":{"type":"string","enum":["fixed","co-chairs","alternating"]},"actor":{"$ref":"actor"},"actors":{"type":"array","items":{"$ref":"actor"}},"every":{"$ref":"duration"},"first":{"$ref":"actor"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema75 = {"$id":"actor","type":["string","object"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"seat":{"$ref":"text"},"partner":{"$ref":"partner-reference"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate377(data, {instancePath=""}={}){
/*# sourceURL="actor" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema75.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "seat") || (key0 === "partner")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seat !== undefined){
if(!(validate24(data.seat, {instancePath:instancePath+"/seat"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate129(data.partner, {instancePath:instancePath+"/partner"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
validate377.errors = vErrors;
return errors === 0;
}

const schema76 = {"$id":"duration","type":"string","pattern":"^\\d{1,5}(?:bd|d|w|m|y)$"};
const pattern46 = new RegExp("^\\d{1,5}(?:bd|d|w|m|y)$", "u");

function validate386(data, {instancePath=""}={}){
/*# sourceURL="duration" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern46.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\d{1,5}(?:bd|d|w|m|y)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}


function validate376(data, {instancePath=""}={}){
/*# sourceURL="chair" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema74.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "fixed") || (data0 === "co-chairs")) || (data0 === "alternating"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema74.properties.mode.enum}});
errors++;
}
}
if(data.actor !== undefined){
if(!(validate377(data.actor, {instancePath:instancePath+"/actor"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.actors !== undefined){
let data2 = data.actors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate377(data2[i0], {instancePath:instancePath+"/actors/" + i0}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.every !== undefined){
if(!(validate386(data.every, {instancePath:instancePath+"/every"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.first !== undefined){
if(!(validate377(data.first, {instancePath:instancePath+"/first"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}

const schema77 = {"$id":"quorum","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"perPartner":{"type":"integer","minimum":1},"members":{"type":"integer","minimum":1},"fraction":{"type":"number","minimum":0,"maximum":1},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate402(data, {instancePath=""}={}){
/*# sourceURL="quorum" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "perPartner") || (key0 === "members")) || (key0 === "fraction")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.perPartner !== undefined){
let data0 = data.perPartner;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/perPartner",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/perPartner",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.members !== undefined){
let data1 = data.members;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fraction !== undefined){
let data2 = data.fraction;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}

const schema78 = {"$id":"decision-rule","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"rule":{"type":"string","enum":["unanimous","consensus","majority","supermajority","chair-decides"]},"votes":{"type":"string","enum":["per-member","per-partner"]},"fraction":{"type":"number","minimum":0.5,"maximum":1},"onDeadlock":{"type":"string","enum":["escalate","chair","arbitration","expert"]},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate408(data, {instancePath=""}={}){
/*# sourceURL="decision-rule" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "rule") || (key0 === "votes")) || (key0 === "fraction")) || (key0 === "onDeadlock")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "unanimous") || (data0 === "consensus")) || (data0 === "majority")) || (data0 === "supermajority")) || (data0 === "chair-decides"))){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"enum",params:{allowedValues: schema78.properties.rule.enum}});
errors++;
}
}
if(data.votes !== undefined){
let data1 = data.votes;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/votes",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "per-member") || (data1 === "per-partner"))){
(vErrors ??= []).push({instancePath:instancePath+"/votes",keyword:"enum",params:{allowedValues: schema78.properties.votes.enum}});
errors++;
}
}
if(data.fraction !== undefined){
let data2 = data.fraction;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0.5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"minimum",params:{comparison: ">=", limit: 0.5}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.onDeadlock !== undefined){
let data3 = data.onDeadlock;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/onDeadlock",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "escalate") || (data3 === "chair")) || (data3 === "arbitration")) || (data3 === "expert"))){
(vErrors ??= []).push({instancePath:instancePath+"/onDeadlock",keyword:"enum",params:{allowedValues: schema78.properties.onDeadlock.enum}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}


function validate360(data, {instancePath=""}={}){
/*# sourceURL="committee" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema71.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "executive") || (data1 === "steering")) || (data1 === "operating")) || (data1 === "team")) || (data1 === "working-group"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema71.properties.kind.enum}});
errors++;
}
}
if(data.function !== undefined){
if(!(validate24(data.function, {instancePath:instancePath+"/function"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.mandate !== undefined){
let data4 = data.mandate;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data4[i0], {instancePath:instancePath+"/mandate/" + i0}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mandate",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.limits !== undefined){
let data6 = data.limits;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data6[i1], {instancePath:instancePath+"/limits/" + i1}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limits",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.members !== undefined){
let data8 = data.members;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate366(data8[i2], {instancePath:instancePath+"/members/" + i2}))){
vErrors = joined(vErrors, validate366.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.maxPerPartner !== undefined){
let data10 = data.maxPerPartner;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/maxPerPartner",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/maxPerPartner",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.chair !== undefined){
if(!(validate376(data.chair, {instancePath:instancePath+"/chair"}))){
vErrors = joined(vErrors, validate376.errors);
errors = vErrors.length;
}
}
if(data.facilitator !== undefined){
if(!(validate377(data.facilitator, {instancePath:instancePath+"/facilitator"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.minutes !== undefined){
let data13 = data.minutes;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(((((((key1 === "by") || (key1 === "within")) || (key1 === "undisclosed")) || (key1 === "internal")) || (key1 === "notes")) || (key1 === "links")) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.by !== undefined){
if(!(validate377(data13.by, {instancePath:instancePath+"/minutes/by"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data13.within !== undefined){
if(!(validate386(data13.within, {instancePath:instancePath+"/minutes/within"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data13.undisclosed !== undefined){
if(!(validate30(data13.undisclosed, {instancePath:instancePath+"/minutes/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data13.internal !== undefined){
if(!(validate34(data13.internal, {instancePath:instancePath+"/minutes/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data13.notes !== undefined){
if(!(validate37(data13.notes, {instancePath:instancePath+"/minutes/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data13.links !== undefined){
if(!(validate40(data13.links, {instancePath:instancePath+"/minutes/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.quorum !== undefined){
if(!(validate402(data.quorum, {instancePath:instancePath+"/quorum"}))){
vErrors = joined(vErrors, validate402.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
if(!(validate408(data.decision, {instancePath:instancePath+"/decision"}))){
vErrors = joined(vErrors, validate408.errors);
errors = vErrors.length;
}
}
if(data.reportsTo !== undefined){
if(!(validate377(data.reportsTo, {instancePath:instancePath+"/reportsTo"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.activeFrom !== undefined){
let data24 = data.activeFrom;
if(typeof data24 === "string"){
if(!pattern50.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/activeFrom",keyword:"pattern",params:{pattern: "^(?:source|screen|structure|negotiate|form|launch|manage|transition|exit|closed|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/activeFrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastMet !== undefined){
if(!(validate28(data.lastMet, {instancePath:instancePath+"/lastMet"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.nextMeeting !== undefined){
if(!(validate28(data.nextMeeting, {instancePath:instancePath+"/nextMeeting"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}

const schema79 = {"$id":"governance-meeting","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"of":{"$ref":"committee-reference"},"date":{"$ref":"date"},"attended":{"type":"array","items":{"$ref":"actor-reference"}},"minutes":{"$ref":"location"},"planned":{"type":"boolean"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema80 = {"$id":"committee-reference","type":"string"};

function validate423(data, {instancePath=""}={}){
/*# sourceURL="committee-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


function validate422(data, {instancePath=""}={}){
/*# sourceURL="governance-meeting" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema79.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.of !== undefined){
if(!(validate423(data.of, {instancePath:instancePath+"/of"}))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.attended !== undefined){
let data2 = data.attended;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate367(data2[i0], {instancePath:instancePath+"/attended/" + i0}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/attended",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.minutes !== undefined){
if(!(validate43(data.minutes, {instancePath:instancePath+"/minutes"}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.planned !== undefined){
if(typeof data.planned !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/planned",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}

const schema81 = {"$id":"counterpart","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["between"],"properties":{"between":{"type":"array","items":{"$ref":"actor"},"minItems":2},"cadence":{"$ref":"cadence"},"lastMet":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate433(data, {instancePath=""}={}){
/*# sourceURL="counterpart" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.between === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "between"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "between") || (key0 === "cadence")) || (key0 === "lastMet")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.between !== undefined){
let data0 = data.between;
if(Array.isArray(data0)){
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/between",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate377(data0[i0], {instancePath:instancePath+"/between/" + i0}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/between",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.lastMet !== undefined){
if(!(validate28(data.lastMet, {instancePath:instancePath+"/lastMet"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}

const schema82 = {"$id":"decision-right","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"id"},"matter":{"$ref":"text"},"mode":{"type":"string","enum":["joint","lead-decides","reserved"]},"lead":{"$ref":"actor"},"approvalOf":{"type":"array","items":{"$ref":"partner-reference"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate442(data, {instancePath=""}={}){
/*# sourceURL="decision-right" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema82.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.matter !== undefined){
if(!(validate24(data.matter, {instancePath:instancePath+"/matter"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "joint") || (data2 === "lead-decides")) || (data2 === "reserved"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema82.properties.mode.enum}});
errors++;
}
}
if(data.lead !== undefined){
if(!(validate377(data.lead, {instancePath:instancePath+"/lead"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.approvalOf !== undefined){
let data4 = data.approvalOf;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data4[i0], {instancePath:instancePath+"/approvalOf/" + i0}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvalOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}

const schema83 = {"$id":"governance-decision","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"id"},"matter":{"$ref":"text"},"committee":{"$ref":"committee-reference"},"raised":{"$ref":"date"},"decided":{"$ref":"date"},"outcome":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate452(data, {instancePath=""}={}){
/*# sourceURL="governance-decision" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema83.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.matter !== undefined){
if(!(validate24(data.matter, {instancePath:instancePath+"/matter"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.committee !== undefined){
if(!(validate423(data.committee, {instancePath:instancePath+"/committee"}))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
if(data.raised !== undefined){
if(!(validate28(data.raised, {instancePath:instancePath+"/raised"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.decided !== undefined){
if(!(validate28(data.decided, {instancePath:instancePath+"/decided"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate24(data.outcome, {instancePath:instancePath+"/outcome"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}


function validate359(data, {instancePath=""}={}){
/*# sourceURL="governance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema70.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.committees !== undefined){
let data0 = data.committees;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate360(data0[i0], {instancePath:instancePath+"/committees/" + i0}))){
vErrors = joined(vErrors, validate360.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/committees",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meetings !== undefined){
let data2 = data.meetings;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate422(data2[i1], {instancePath:instancePath+"/meetings/" + i1}))){
vErrors = joined(vErrors, validate422.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/meetings",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.counterparts !== undefined){
let data4 = data.counterparts;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate433(data4[i2], {instancePath:instancePath+"/counterparts/" + i2}))){
vErrors = joined(vErrors, validate433.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/counterparts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decisionRights !== undefined){
let data6 = data.decisionRights;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate442(data6[i3], {instancePath:instancePath+"/decisionRights/" + i3}))){
vErrors = joined(vErrors, validate442.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decisionRights",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.decisions !== undefined){
let data8 = data.decisions;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate452(data8[i4], {instancePath:instancePath+"/decisions/" + i4}))){
vErrors = joined(vErrors, validate452.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}

const schema84 = {"$id":"raci","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["activity"],"properties":{"activity":{"$ref":"text"},"covers":{"type":"array","items":{"$ref":"raci-core-activity"}},"scope":{"type":"string","enum":["joint","per-partner","one-partner"]},"accountable":{"$ref":"actor-or-actors"},"responsible":{"type":"array","items":{"$ref":"actor"}},"consulted":{"type":"array","items":{"$ref":"actor"}},"informed":{"type":"array","items":{"$ref":"actor"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema85 = {"$id":"raci-core-activity","type":"string","enum":["launch","governance","steering","actions","obligations","joint-plan","budget","communication","issues","training","health"]};

function validate471(data, {instancePath=""}={}){
/*# sourceURL="raci-core-activity" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((data === "launch") || (data === "governance")) || (data === "steering")) || (data === "actions")) || (data === "obligations")) || (data === "joint-plan")) || (data === "budget")) || (data === "communication")) || (data === "issues")) || (data === "training")) || (data === "health"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema85.enum}});
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}

const schema86 = {"$id":"actor-or-actors","type":["string","object","array"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"seat":{"$ref":"text"},"partner":{"$ref":"partner-reference"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}},"items":{"$ref":"actor"}};

function validate473(data, {instancePath=""}={}){
/*# sourceURL="actor-or-actors" */;
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema86.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate377(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "seat") || (key0 === "partner")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seat !== undefined){
if(!(validate24(data.seat, {instancePath:instancePath+"/seat"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate129(data.partner, {instancePath:instancePath+"/partner"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
validate473.errors = vErrors;
return errors === 0;
}


function validate469(data, {instancePath=""}={}){
/*# sourceURL="raci" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "activity"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema84.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.activity !== undefined){
if(!(validate24(data.activity, {instancePath:instancePath+"/activity"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.covers !== undefined){
let data1 = data.covers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate471(data1[i0], {instancePath:instancePath+"/covers/" + i0}))){
vErrors = joined(vErrors, validate471.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/covers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "joint") || (data3 === "per-partner")) || (data3 === "one-partner"))){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"enum",params:{allowedValues: schema84.properties.scope.enum}});
errors++;
}
}
if(data.accountable !== undefined){
if(!(validate473(data.accountable, {instancePath:instancePath+"/accountable"}))){
vErrors = joined(vErrors, validate473.errors);
errors = vErrors.length;
}
}
if(data.responsible !== undefined){
let data5 = data.responsible;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate377(data5[i1], {instancePath:instancePath+"/responsible/" + i1}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responsible",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.consulted !== undefined){
let data7 = data.consulted;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate377(data7[i2], {instancePath:instancePath+"/consulted/" + i2}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consulted",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.informed !== undefined){
let data9 = data.informed;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate377(data9[i3], {instancePath:instancePath+"/informed/" + i3}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informed",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

const schema87 = {"$id":"escalation","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"acceptedBy":{"type":"array","items":{"$ref":"partner-reference"}},"clause":{"$ref":"text"},"steps":{"type":"array","items":{"$ref":"escalation-step"}},"final":{"$ref":"escalation-final"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema88 = {"$id":"escalation-step","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["actors"],"properties":{"name":{"$ref":"text"},"actors":{"type":"array","items":{"$ref":"actor"}},"orDesignee":{"type":"boolean"},"timeLimit":{"$ref":"duration"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate493(data, {instancePath=""}={}){
/*# sourceURL="escalation-step" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "actors"}});
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "actors")) || (key0 === "orDesignee")) || (key0 === "timeLimit")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.actors !== undefined){
let data1 = data.actors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate377(data1[i0], {instancePath:instancePath+"/actors/" + i0}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actors",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.orDesignee !== undefined){
if(typeof data.orDesignee !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/orDesignee",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.timeLimit !== undefined){
if(!(validate386(data.timeLimit, {instancePath:instancePath+"/timeLimit"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}

const schema89 = {"$id":"escalation-final","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"mode":{"type":"string","enum":["joint","final-say","split","expert","mediation","arbitration"]},"decider":{"$ref":"partner-reference"},"except":{"type":"array","items":{"$ref":"decision-right-reference"}},"by":{"type":"array","items":{"$ref":"escalation-final-matter"}},"rules":{"$ref":"text"},"seat":{"$ref":"text"},"clause":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema90 = {"$id":"decision-right-reference","type":"string"};

function validate504(data, {instancePath=""}={}){
/*# sourceURL="decision-right-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}

const schema91 = {"$id":"escalation-final-matter","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"matter":{"$ref":"text"},"decider":{"$ref":"partner-reference"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate506(data, {instancePath=""}={}){
/*# sourceURL="escalation-final-matter" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "matter") || (key0 === "decider")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.matter !== undefined){
if(!(validate24(data.matter, {instancePath:instancePath+"/matter"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.decider !== undefined){
if(!(validate129(data.decider, {instancePath:instancePath+"/decider"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}


function validate502(data, {instancePath=""}={}){
/*# sourceURL="escalation-final" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema89.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "joint") || (data0 === "final-say")) || (data0 === "split")) || (data0 === "expert")) || (data0 === "mediation")) || (data0 === "arbitration"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema89.properties.mode.enum}});
errors++;
}
}
if(data.decider !== undefined){
if(!(validate129(data.decider, {instancePath:instancePath+"/decider"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.except !== undefined){
let data2 = data.except;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate504(data2[i0], {instancePath:instancePath+"/except/" + i0}))){
vErrors = joined(vErrors, validate504.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/except",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.by !== undefined){
let data4 = data.by;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate506(data4[i1], {instancePath:instancePath+"/by/" + i1}))){
vErrors = joined(vErrors, validate506.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rules !== undefined){
if(!(validate24(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.seat !== undefined){
if(!(validate24(data.seat, {instancePath:instancePath+"/seat"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate24(data.clause, {instancePath:instancePath+"/clause"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}


function validate490(data, {instancePath=""}={}){
/*# sourceURL="escalation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "acceptedBy") || (key0 === "clause")) || (key0 === "steps")) || (key0 === "final")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.acceptedBy !== undefined){
let data0 = data.acceptedBy;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data0[i0], {instancePath:instancePath+"/acceptedBy/" + i0}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acceptedBy",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clause !== undefined){
if(!(validate24(data.clause, {instancePath:instancePath+"/clause"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate493(data3[i1], {instancePath:instancePath+"/steps/" + i1}))){
vErrors = joined(vErrors, validate493.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.final !== undefined){
if(!(validate502(data.final, {instancePath:instancePath+"/final"}))){
vErrors = joined(vErrors, validate502.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}

const schema92 = {"$id":"kpi","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id"],"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"category":{"type":"string","enum":["strategic","financial","operational","relationship"]},"indicator":{"type":"string","enum":["leading","lagging"]},"owner":{"$ref":"actor-or-actors"},"agreedBy":{"type":"array","items":{"$ref":"partner-reference"}},"unit":{"$ref":"text"},"direction":{"type":"string","enum":["higher-is-better","lower-is-better","within-range"]},"baseline":{"$ref":"kpi-measurement"},"target":{"$ref":"kpi-target"},"plan":{"type":"array","items":{"$ref":"kpi-measurement"}},"thresholds":{"$ref":"kpi-thresholds"},"cadence":{"$ref":"cadence"},"actuals":{"type":"array","items":{"$ref":"kpi-measurement"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema93 = {"$id":"kpi-measurement","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"value":{"type":"number"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate533(data, {instancePath=""}={}){
/*# sourceURL="kpi-measurement" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "date") || (key0 === "value")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}

const schema94 = {"$id":"kpi-target","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"value":{"type":"number"},"min":{"type":"number"},"max":{"type":"number"},"by":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate540(data, {instancePath=""}={}){
/*# sourceURL="kpi-target" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "value") || (key0 === "min")) || (key0 === "max")) || (key0 === "by")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.min !== undefined){
let data1 = data.min;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate28(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}

const schema95 = {"$id":"kpi-thresholds","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"amber":{"type":"number"},"red":{"type":"number"},"of":{"type":"string","enum":["plan","value"]},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate548(data, {instancePath=""}={}){
/*# sourceURL="kpi-thresholds" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "amber") || (key0 === "red")) || (key0 === "of")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.amber !== undefined){
let data0 = data.amber;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/amber",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.red !== undefined){
let data1 = data.red;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/red",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/of",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "plan") || (data2 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/of",keyword:"enum",params:{allowedValues: schema95.properties.of.enum}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}


function validate527(data, {instancePath=""}={}){
/*# sourceURL="kpi" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema92.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "strategic") || (data2 === "financial")) || (data2 === "operational")) || (data2 === "relationship"))){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema92.properties.category.enum}});
errors++;
}
}
if(data.indicator !== undefined){
let data3 = data.indicator;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/indicator",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "leading") || (data3 === "lagging"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicator",keyword:"enum",params:{allowedValues: schema92.properties.indicator.enum}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate473(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate473.errors);
errors = vErrors.length;
}
}
if(data.agreedBy !== undefined){
let data5 = data.agreedBy;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data5[i0], {instancePath:instancePath+"/agreedBy/" + i0}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agreedBy",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate24(data.unit, {instancePath:instancePath+"/unit"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
let data8 = data.direction;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "higher-is-better") || (data8 === "lower-is-better")) || (data8 === "within-range"))){
(vErrors ??= []).push({instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema92.properties.direction.enum}});
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate533(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = joined(vErrors, validate533.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate540(data.target, {instancePath:instancePath+"/target"}))){
vErrors = joined(vErrors, validate540.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
let data11 = data.plan;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate533(data11[i1], {instancePath:instancePath+"/plan/" + i1}))){
vErrors = joined(vErrors, validate533.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate548(data.thresholds, {instancePath:instancePath+"/thresholds"}))){
vErrors = joined(vErrors, validate548.errors);
errors = vErrors.length;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.actuals !== undefined){
let data15 = data.actuals;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate533(data15[i2], {instancePath:instancePath+"/actuals/" + i2}))){
vErrors = joined(vErrors, validate533.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actuals",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate527.errors = vErrors;
return errors === 0;
}

const schema96 = {"$id":"risk","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["statement"],"properties":{"id":{"$ref":"id"},"statement":{"$ref":"text"},"category":{"type":"string","enum":["project","business","legal"]},"nature":{"type":"string","enum":["relational","technical"]},"cause":{"type":"string","enum":["culture","communication","common-ground","interests","complementarity","purpose","internal-resistance","sponsor-loss","other"]},"likelihood":{"type":"integer","minimum":1,"maximum":5},"impact":{"type":"integer","minimum":1,"maximum":5},"owner":{"$ref":"actor"},"mitigation":{"$ref":"text"},"status":{"type":"string","enum":["open","mitigated","accepted","closed"]},"reviewed":{"$ref":"date"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate561(data, {instancePath=""}={}){
/*# sourceURL="risk" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statement === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statement"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema96.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate24(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "project") || (data2 === "business")) || (data2 === "legal"))){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema96.properties.category.enum}});
errors++;
}
}
if(data.nature !== undefined){
let data3 = data.nature;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nature",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "relational") || (data3 === "technical"))){
(vErrors ??= []).push({instancePath:instancePath+"/nature",keyword:"enum",params:{allowedValues: schema96.properties.nature.enum}});
errors++;
}
}
if(data.cause !== undefined){
let data4 = data.cause;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data4 === "culture") || (data4 === "communication")) || (data4 === "common-ground")) || (data4 === "interests")) || (data4 === "complementarity")) || (data4 === "purpose")) || (data4 === "internal-resistance")) || (data4 === "sponsor-loss")) || (data4 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema96.properties.cause.enum}});
errors++;
}
}
if(data.likelihood !== undefined){
let data5 = data.likelihood;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/likelihood",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/likelihood",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/likelihood",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.impact !== undefined){
let data6 = data.impact;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/impact",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 5 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/impact",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/impact",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined){
if(!(validate24(data.mitigation, {instancePath:instancePath+"/mitigation"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "open") || (data9 === "mitigated")) || (data9 === "accepted")) || (data9 === "closed"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema96.properties.status.enum}});
errors++;
}
}
if(data.reviewed !== undefined){
if(!(validate28(data.reviewed, {instancePath:instancePath+"/reviewed"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}

const schema97 = {"$id":"health","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"cadence":{"$ref":"cadence"},"assessments":{"type":"array","items":{"$ref":"health-assessment"}},"differences":{"type":"array","items":{"$ref":"health-difference"}},"teamRoles":{"$ref":"health-team-roles"},"retrospectives":{"type":"array","items":{"$ref":"health-retrospective"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema98 = {"$id":"health-assessment","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["date"],"properties":{"date":{"$ref":"date"},"kind":{"type":"string","enum":["internal","joint"]},"covers":{"type":"array","items":{"$ref":"health-assessment-coverage"}},"scores":{"type":"object","additionalProperties":{"$ref":"scores"}},"actions":{"type":"array","items":{"$ref":"health-assessment-health-action"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema99 = {"$id":"health-assessment-coverage","type":"string","enum":["strategy-shift","environment-shift","hard","soft"]};

function validate577(data, {instancePath=""}={}){
/*# sourceURL="health-assessment-coverage" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "strategy-shift") || (data === "environment-shift")) || (data === "hard")) || (data === "soft"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema99.enum}});
errors++;
}
validate577.errors = vErrors;
return errors === 0;
}

const schema100 = {"$id":"scores","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"respondents":{"type":"integer","minimum":0},"principles":{"$ref":"scores-principles"},"capability":{"$ref":"capability"},"trust":{"$ref":"scores-trust"},"drivers":{"$ref":"scores-drivers"},"wouldPartnerAgain":{"type":"number","minimum":0,"maximum":10},"custom":{"type":"array","items":{"$ref":"scores-custom-score"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema101 = {"$id":"scores-principles","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"resources":{"type":"number","minimum":1,"maximum":5},"accessibility":{"type":"number","minimum":1,"maximum":5},"governance":{"type":"number","minimum":1,"maximum":5},"alignment":{"type":"number","minimum":1,"maximum":5},"communication":{"type":"number","minimum":1,"maximum":5},"problemSolving":{"type":"number","minimum":1,"maximum":5},"difference":{"type":"number","minimum":1,"maximum":5},"value":{"type":"number","minimum":1,"maximum":5},"execution":{"type":"number","minimum":1,"maximum":5},"trust":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate580(data, {instancePath=""}={}){
/*# sourceURL="scores-principles" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema101.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.resources !== undefined){
let data0 = data.resources;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.accessibility !== undefined){
let data1 = data.accessibility;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/accessibility",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/accessibility",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accessibility",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.governance !== undefined){
let data2 = data.governance;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/governance",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/governance",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/governance",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.alignment !== undefined){
let data3 = data.alignment;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/alignment",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/alignment",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alignment",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.communication !== undefined){
let data4 = data.communication;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/communication",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/communication",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/communication",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.problemSolving !== undefined){
let data5 = data.problemSolving;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/problemSolving",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/problemSolving",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/problemSolving",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.difference !== undefined){
let data6 = data.difference;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 5 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/difference",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/difference",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/difference",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.value !== undefined){
let data7 = data.value;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.execution !== undefined){
let data8 = data.execution;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 5 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/execution",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/execution",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/execution",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.trust !== undefined){
let data9 = data.trust;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/trust",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/trust",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trust",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate580.errors = vErrors;
return errors === 0;
}

const schema102 = {"$id":"capability","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"bonding":{"$ref":"capability-bonding"},"communication":{"$ref":"capability-communication"},"coordination":{"$ref":"capability-coordination"},"jointAction":{"$ref":"capability-joint-action"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema103 = {"$id":"capability-bonding","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"constructiveConflict":{"type":"number","minimum":1,"maximum":5},"solidarity":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate587(data, {instancePath=""}={}){
/*# sourceURL="capability-bonding" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "constructiveConflict") || (key0 === "solidarity")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.constructiveConflict !== undefined){
let data0 = data.constructiveConflict;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/constructiveConflict",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/constructiveConflict",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/constructiveConflict",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.solidarity !== undefined){
let data1 = data.solidarity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/solidarity",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/solidarity",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solidarity",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}

const schema104 = {"$id":"capability-communication","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"winWinClear":{"type":"number","minimum":1,"maximum":5},"customerAndOffering":{"type":"number","minimum":1,"maximum":5},"organisationChanges":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate593(data, {instancePath=""}={}){
/*# sourceURL="capability-communication" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "winWinClear") || (key0 === "customerAndOffering")) || (key0 === "organisationChanges")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.winWinClear !== undefined){
let data0 = data.winWinClear;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/winWinClear",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/winWinClear",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/winWinClear",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.customerAndOffering !== undefined){
let data1 = data.customerAndOffering;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/customerAndOffering",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/customerAndOffering",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customerAndOffering",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.organisationChanges !== undefined){
let data2 = data.organisationChanges;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/organisationChanges",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/organisationChanges",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organisationChanges",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}

const schema105 = {"$id":"capability-coordination","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"processes":{"type":"number","minimum":1,"maximum":5},"incentives":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate599(data, {instancePath=""}={}){
/*# sourceURL="capability-coordination" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "processes") || (key0 === "incentives")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.processes !== undefined){
let data0 = data.processes;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/processes",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/processes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/processes",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.incentives !== undefined){
let data1 = data.incentives;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/incentives",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/incentives",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/incentives",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}

const schema106 = {"$id":"capability-joint-action","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"customerExperience":{"type":"number","minimum":1,"maximum":5},"projects":{"type":"number","minimum":1,"maximum":5},"learning":{"type":"number","minimum":1,"maximum":5},"measurableImprovement":{"type":"number","minimum":1,"maximum":5},"newInsights":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate605(data, {instancePath=""}={}){
/*# sourceURL="capability-joint-action" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema106.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.customerExperience !== undefined){
let data0 = data.customerExperience;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/customerExperience",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/customerExperience",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customerExperience",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.projects !== undefined){
let data1 = data.projects;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/projects",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/projects",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/projects",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.learning !== undefined){
let data2 = data.learning;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/learning",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/learning",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/learning",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.measurableImprovement !== undefined){
let data3 = data.measurableImprovement;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/measurableImprovement",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/measurableImprovement",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/measurableImprovement",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.newInsights !== undefined){
let data4 = data.newInsights;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/newInsights",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/newInsights",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/newInsights",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate605.errors = vErrors;
return errors === 0;
}


function validate586(data, {instancePath=""}={}){
/*# sourceURL="capability" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "bonding") || (key0 === "communication")) || (key0 === "coordination")) || (key0 === "jointAction")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.bonding !== undefined){
if(!(validate587(data.bonding, {instancePath:instancePath+"/bonding"}))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
if(data.communication !== undefined){
if(!(validate593(data.communication, {instancePath:instancePath+"/communication"}))){
vErrors = joined(vErrors, validate593.errors);
errors = vErrors.length;
}
}
if(data.coordination !== undefined){
if(!(validate599(data.coordination, {instancePath:instancePath+"/coordination"}))){
vErrors = joined(vErrors, validate599.errors);
errors = vErrors.length;
}
}
if(data.jointAction !== undefined){
if(!(validate605(data.jointAction, {instancePath:instancePath+"/jointAction"}))){
vErrors = joined(vErrors, validate605.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}

const schema107 = {"$id":"scores-trust","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"ability":{"type":"number","minimum":1,"maximum":5},"integrity":{"type":"number","minimum":1,"maximum":5},"benevolence":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate616(data, {instancePath=""}={}){
/*# sourceURL="scores-trust" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "ability") || (key0 === "integrity")) || (key0 === "benevolence")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ability !== undefined){
let data0 = data.ability;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ability",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ability",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ability",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.integrity !== undefined){
let data1 = data.integrity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/integrity",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/integrity",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/integrity",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.benevolence !== undefined){
let data2 = data.benevolence;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/benevolence",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/benevolence",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/benevolence",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate616.errors = vErrors;
return errors === 0;
}

const schema108 = {"$id":"scores-drivers","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"experience":{"type":"number","minimum":1,"maximum":5},"managementMaturity":{"type":"number","minimum":1,"maximum":5},"strategicFit":{"type":"number","minimum":1,"maximum":5},"partnerCulture":{"type":"number","minimum":1,"maximum":5},"customerValue":{"type":"number","minimum":1,"maximum":5},"longTermWinWin":{"type":"number","minimum":1,"maximum":5},"evaluation":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate622(data, {instancePath=""}={}){
/*# sourceURL="scores-drivers" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema108.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.experience !== undefined){
let data0 = data.experience;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/experience",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/experience",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/experience",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.managementMaturity !== undefined){
let data1 = data.managementMaturity;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/managementMaturity",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/managementMaturity",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/managementMaturity",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.strategicFit !== undefined){
let data2 = data.strategicFit;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/strategicFit",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/strategicFit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/strategicFit",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.partnerCulture !== undefined){
let data3 = data.partnerCulture;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/partnerCulture",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/partnerCulture",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partnerCulture",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.customerValue !== undefined){
let data4 = data.customerValue;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/customerValue",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/customerValue",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customerValue",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.longTermWinWin !== undefined){
let data5 = data.longTermWinWin;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/longTermWinWin",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/longTermWinWin",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/longTermWinWin",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.evaluation !== undefined){
let data6 = data.evaluation;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 5 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/evaluation",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/evaluation",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/evaluation",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate622.errors = vErrors;
return errors === 0;
}

const schema109 = {"$id":"scores-custom-score","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"item":{"$ref":"text"},"score":{"type":"number","minimum":1,"maximum":5},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate628(data, {instancePath=""}={}){
/*# sourceURL="scores-custom-score" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "item") || (key0 === "score")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.item !== undefined){
if(!(validate24(data.item, {instancePath:instancePath+"/item"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
let data1 = data.score;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/score",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/score",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/score",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}


function validate579(data, {instancePath=""}={}){
/*# sourceURL="scores" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema100.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.respondents !== undefined){
let data0 = data.respondents;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/respondents",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/respondents",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.principles !== undefined){
if(!(validate580(data.principles, {instancePath:instancePath+"/principles"}))){
vErrors = joined(vErrors, validate580.errors);
errors = vErrors.length;
}
}
if(data.capability !== undefined){
if(!(validate586(data.capability, {instancePath:instancePath+"/capability"}))){
vErrors = joined(vErrors, validate586.errors);
errors = vErrors.length;
}
}
if(data.trust !== undefined){
if(!(validate616(data.trust, {instancePath:instancePath+"/trust"}))){
vErrors = joined(vErrors, validate616.errors);
errors = vErrors.length;
}
}
if(data.drivers !== undefined){
if(!(validate622(data.drivers, {instancePath:instancePath+"/drivers"}))){
vErrors = joined(vErrors, validate622.errors);
errors = vErrors.length;
}
}
if(data.wouldPartnerAgain !== undefined){
let data5 = data.wouldPartnerAgain;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/wouldPartnerAgain",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/wouldPartnerAgain",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/wouldPartnerAgain",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.custom !== undefined){
let data6 = data.custom;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate628(data6[i0], {instancePath:instancePath+"/custom/" + i0}))){
vErrors = joined(vErrors, validate628.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/custom",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}

const schema110 = {"$id":"health-assessment-health-action","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what"],"properties":{"id":{"$ref":"id"},"about":{"$ref":"text"},"what":{"$ref":"text"},"owner":{"$ref":"actor"},"due":{"$ref":"date"},"status":{"$ref":"status"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema111 = {"$id":"status","type":"string","enum":["open","done","dropped"]};

function validate646(data, {instancePath=""}={}){
/*# sourceURL="status" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "open") || (data === "done")) || (data === "dropped"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema111.enum}});
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}


function validate640(data, {instancePath=""}={}){
/*# sourceURL="health-assessment-health-action" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema110.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.about !== undefined){
if(!(validate24(data.about, {instancePath:instancePath+"/about"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate28(data.due, {instancePath:instancePath+"/due"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate646(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate646.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate640.errors = vErrors;
return errors === 0;
}


function validate575(data, {instancePath=""}={}){
/*# sourceURL="health-assessment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "date"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema98.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "internal") || (data1 === "joint"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema98.properties.kind.enum}});
errors++;
}
}
if(data.covers !== undefined){
let data2 = data.covers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate577(data2[i0], {instancePath:instancePath+"/covers/" + i0}))){
vErrors = joined(vErrors, validate577.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/covers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.scores !== undefined){
let data4 = data.scores;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate579(data4[key1], {instancePath:instancePath+"/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate579.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scores",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.actions !== undefined){
let data6 = data.actions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate640(data6[i1], {instancePath:instancePath+"/actions/" + i1}))){
vErrors = joined(vErrors, validate640.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate575.errors = vErrors;
return errors === 0;
}

const schema112 = {"$id":"health-difference","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"topic":{"$ref":"text"},"handling":{"$ref":"text"},"owner":{"$ref":"actor"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate659(data, {instancePath=""}={}){
/*# sourceURL="health-difference" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "topic") || (key0 === "handling")) || (key0 === "owner")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.topic !== undefined){
if(!(validate24(data.topic, {instancePath:instancePath+"/topic"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.handling !== undefined){
if(!(validate24(data.handling, {instancePath:instancePath+"/handling"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}

const schema113 = {"$id":"health-team-roles","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"initiator":{"$ref":"actor"},"follower":{"$ref":"actor"},"critic":{"$ref":"actor"},"bystander":{"$ref":"actor"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate668(data, {instancePath=""}={}){
/*# sourceURL="health-team-roles" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "initiator") || (key0 === "follower")) || (key0 === "critic")) || (key0 === "bystander")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.initiator !== undefined){
if(!(validate377(data.initiator, {instancePath:instancePath+"/initiator"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.follower !== undefined){
if(!(validate377(data.follower, {instancePath:instancePath+"/follower"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.critic !== undefined){
if(!(validate377(data.critic, {instancePath:instancePath+"/critic"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.bystander !== undefined){
if(!(validate377(data.bystander, {instancePath:instancePath+"/bystander"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate668.errors = vErrors;
return errors === 0;
}

const schema114 = {"$id":"health-retrospective","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"learned":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate678(data, {instancePath=""}={}){
/*# sourceURL="health-retrospective" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "date") || (key0 === "learned")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.learned !== undefined){
if(!(validate24(data.learned, {instancePath:instancePath+"/learned"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate678.errors = vErrors;
return errors === 0;
}


function validate573(data, {instancePath=""}={}){
/*# sourceURL="health" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema97.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.assessments !== undefined){
let data1 = data.assessments;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate575(data1[i0], {instancePath:instancePath+"/assessments/" + i0}))){
vErrors = joined(vErrors, validate575.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/assessments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.differences !== undefined){
let data3 = data.differences;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate659(data3[i1], {instancePath:instancePath+"/differences/" + i1}))){
vErrors = joined(vErrors, validate659.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/differences",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.teamRoles !== undefined){
if(!(validate668(data.teamRoles, {instancePath:instancePath+"/teamRoles"}))){
vErrors = joined(vErrors, validate668.errors);
errors = vErrors.length;
}
}
if(data.retrospectives !== undefined){
let data6 = data.retrospectives;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate678(data6[i2], {instancePath:instancePath+"/retrospectives/" + i2}))){
vErrors = joined(vErrors, validate678.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/retrospectives",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}

const schema115 = {"$id":"lifecycle","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"history":{"type":"array","items":{"$ref":"lifecycle-stage-span"}},"handover":{"$ref":"lifecycle-handover"},"implementationChallenges":{"type":"array","items":{"$ref":"text"}},"milestones":{"type":"array","items":{"$ref":"milestone"}},"changes":{"type":"array","items":{"$ref":"lifecycle-change"}},"training":{"type":"array","items":{"$ref":"lifecycle-training"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema116 = {"$id":"lifecycle-stage-span","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"stage":{"$ref":"lifecycle-stage"},"from":{"$ref":"past-date"},"until":{"$ref":"past-date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate692(data, {instancePath=""}={}){
/*# sourceURL="lifecycle-stage-span" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "stage") || (key0 === "from")) || (key0 === "until")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.stage !== undefined){
if(!(validate48(data.stage, {instancePath:instancePath+"/stage"}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate262(data.from, {instancePath:instancePath+"/from"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate262(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate692.errors = vErrors;
return errors === 0;
}

const schema117 = {"$id":"lifecycle-handover","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"from":{"$ref":"text"},"to":{"$ref":"actor"},"date":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate701(data, {instancePath=""}={}){
/*# sourceURL="lifecycle-handover" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "from") || (key0 === "to")) || (key0 === "date")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate24(data.from, {instancePath:instancePath+"/from"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate377(data.to, {instancePath:instancePath+"/to"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate701.errors = vErrors;
return errors === 0;
}

const schema118 = {"$id":"milestone","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["name"],"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"due":{"$ref":"date"},"owner":{"$ref":"actor"},"status":{"type":"string","enum":["planned","done","missed","dropped"]},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate711(data, {instancePath=""}={}){
/*# sourceURL="milestone" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema118.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate28(data.due, {instancePath:instancePath+"/due"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "planned") || (data4 === "done")) || (data4 === "missed")) || (data4 === "dropped"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema118.properties.status.enum}});
errors++;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate711.errors = vErrors;
return errors === 0;
}

const schema119 = {"$id":"lifecycle-change","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"past-date"},"kind":{"type":"string","enum":["strategy","owner","people","sponsor","acquisition","market","regulation","other"]},"what":{"$ref":"text"},"reviewed":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate722(data, {instancePath=""}={}){
/*# sourceURL="lifecycle-change" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "date") || (key0 === "kind")) || (key0 === "what")) || (key0 === "reviewed")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate262(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data1 === "strategy") || (data1 === "owner")) || (data1 === "people")) || (data1 === "sponsor")) || (data1 === "acquisition")) || (data1 === "market")) || (data1 === "regulation")) || (data1 === "other"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema119.properties.kind.enum}});
errors++;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate28(data.reviewed, {instancePath:instancePath+"/reviewed"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate722.errors = vErrors;
return errors === 0;
}

const schema120 = {"$id":"lifecycle-training","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"audience":{"$ref":"text"},"topic":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate731(data, {instancePath=""}={}){
/*# sourceURL="lifecycle-training" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "date") || (key0 === "audience")) || (key0 === "topic")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate24(data.audience, {instancePath:instancePath+"/audience"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.topic !== undefined){
if(!(validate24(data.topic, {instancePath:instancePath+"/topic"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate731.errors = vErrors;
return errors === 0;
}


function validate691(data, {instancePath=""}={}){
/*# sourceURL="lifecycle" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema115.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.history !== undefined){
let data0 = data.history;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate692(data0[i0], {instancePath:instancePath+"/history/" + i0}))){
vErrors = joined(vErrors, validate692.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/history",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.handover !== undefined){
if(!(validate701(data.handover, {instancePath:instancePath+"/handover"}))){
vErrors = joined(vErrors, validate701.errors);
errors = vErrors.length;
}
}
if(data.implementationChallenges !== undefined){
let data3 = data.implementationChallenges;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data3[i1], {instancePath:instancePath+"/implementationChallenges/" + i1}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/implementationChallenges",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.milestones !== undefined){
let data5 = data.milestones;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate711(data5[i2], {instancePath:instancePath+"/milestones/" + i2}))){
vErrors = joined(vErrors, validate711.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/milestones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.changes !== undefined){
let data7 = data.changes;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate722(data7[i3], {instancePath:instancePath+"/changes/" + i3}))){
vErrors = joined(vErrors, validate722.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.training !== undefined){
let data9 = data.training;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate731(data9[i4], {instancePath:instancePath+"/training/" + i4}))){
vErrors = joined(vErrors, validate731.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/training",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate691.errors = vErrors;
return errors === 0;
}

const schema121 = {"$id":"joint-plan","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"$ref":"text"},"document":{"$ref":"location"},"approvedBy":{"$ref":"actor"},"approved":{"$ref":"date"},"nextReview":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate745(data, {instancePath=""}={}){
/*# sourceURL="joint-plan" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema121.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate43(data.document, {instancePath:instancePath+"/document"}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.approvedBy !== undefined){
if(!(validate377(data.approvedBy, {instancePath:instancePath+"/approvedBy"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.approved !== undefined){
if(!(validate28(data.approved, {instancePath:instancePath+"/approved"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.nextReview !== undefined){
if(!(validate28(data.nextReview, {instancePath:instancePath+"/nextReview"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate745.errors = vErrors;
return errors === 0;
}

const schema122 = {"$id":"commitment","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what"],"properties":{"id":{"$ref":"id"},"what":{"$ref":"text"},"by":{"$ref":"partner-reference"},"owner":{"$ref":"actor"},"due":{"$ref":"date"},"status":{"$ref":"status"},"done":{"$ref":"date"},"clause":{"$ref":"text"},"standing":{"type":"boolean"},"cadence":{"$ref":"cadence"},"amount":{"$ref":"amount"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate756(data, {instancePath=""}={}){
/*# sourceURL="commitment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema122.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate129(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate28(data.due, {instancePath:instancePath+"/due"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate646(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate646.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.clause !== undefined){
if(!(validate24(data.clause, {instancePath:instancePath+"/clause"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.standing !== undefined){
if(typeof data.standing !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/standing",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate166(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate756.errors = vErrors;
return errors === 0;
}

const schema123 = {"$id":"action","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what"],"properties":{"id":{"$ref":"id"},"what":{"$ref":"text"},"owner":{"$ref":"actor"},"due":{"$ref":"date"},"status":{"$ref":"status"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate772(data, {instancePath=""}={}){
/*# sourceURL="action" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema123.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate28(data.due, {instancePath:instancePath+"/due"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate646(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate646.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate772.errors = vErrors;
return errors === 0;
}

const schema124 = {"$id":"issue","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what","raised"],"properties":{"id":{"$ref":"id"},"what":{"$ref":"text"},"raised":{"$ref":"date"},"owner":{"$ref":"actor"},"severity":{"$ref":"grade"},"step":{"type":"integer","minimum":1},"onStepSince":{"$ref":"date"},"status":{"$ref":"status"},"done":{"$ref":"date"},"diagnosis":{"type":"string","enum":["culture","value","objectives","people","place"]},"layer":{"type":"string","enum":["upstream","undercurrent"]},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate784(data, {instancePath=""}={}){
/*# sourceURL="issue" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data.raised === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "raised"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema124.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.raised !== undefined){
if(!(validate28(data.raised, {instancePath:instancePath+"/raised"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate53(data.severity, {instancePath:instancePath+"/severity"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data5 = data.step;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.onStepSince !== undefined){
if(!(validate28(data.onStepSince, {instancePath:instancePath+"/onStepSince"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate646(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate646.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.diagnosis !== undefined){
let data9 = data.diagnosis;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/diagnosis",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data9 === "culture") || (data9 === "value")) || (data9 === "objectives")) || (data9 === "people")) || (data9 === "place"))){
(vErrors ??= []).push({instancePath:instancePath+"/diagnosis",keyword:"enum",params:{allowedValues: schema124.properties.diagnosis.enum}});
errors++;
}
}
if(data.layer !== undefined){
let data10 = data.layer;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/layer",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "upstream") || (data10 === "undercurrent"))){
(vErrors ??= []).push({instancePath:instancePath+"/layer",keyword:"enum",params:{allowedValues: schema124.properties.layer.enum}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate784.errors = vErrors;
return errors === 0;
}

const schema125 = {"$id":"ask","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["what"],"properties":{"id":{"$ref":"id"},"to":{"$ref":"actor"},"what":{"$ref":"text"},"by":{"$ref":"date"},"status":{"$ref":"status"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate798(data, {instancePath=""}={}){
/*# sourceURL="ask" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema125.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate377(data.to, {instancePath:instancePath+"/to"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate28(data.by, {instancePath:instancePath+"/by"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate646(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate646.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate798.errors = vErrors;
return errors === 0;
}

const schema126 = {"$id":"opportunity","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"id"},"what":{"$ref":"text"},"owner":{"$ref":"actor"},"raised":{"$ref":"date"},"status":{"$ref":"status"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate810(data, {instancePath=""}={}){
/*# sourceURL="opportunity" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema126.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.raised !== undefined){
if(!(validate28(data.raised, {instancePath:instancePath+"/raised"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate646(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate646.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate810.errors = vErrors;
return errors === 0;
}

const schema127 = {"$id":"project","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"manager":{"$ref":"actor"},"milestones":{"type":"array","items":{"$ref":"milestone-reference"}},"budget":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"approved":{"type":"number","minimum":0},"spent":{"type":"number","minimum":0},"currency":{"$ref":"currency"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema128 = {"$id":"milestone-reference","type":"string"};

function validate826(data, {instancePath=""}={}){
/*# sourceURL="milestone-reference" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate826.errors = vErrors;
return errors === 0;
}


function validate822(data, {instancePath=""}={}){
/*# sourceURL="project" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema127.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.manager !== undefined){
if(!(validate377(data.manager, {instancePath:instancePath+"/manager"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.milestones !== undefined){
let data3 = data.milestones;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate826(data3[i0], {instancePath:instancePath+"/milestones/" + i0}))){
vErrors = joined(vErrors, validate826.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/milestones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.budget !== undefined){
let data5 = data.budget;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((((((key1 === "approved") || (key1 === "spent")) || (key1 === "currency")) || (key1 === "undisclosed")) || (key1 === "internal")) || (key1 === "notes")) || (key1 === "links")) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/budget",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.approved !== undefined){
let data6 = data5.approved;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/approved",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget/approved",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data5.spent !== undefined){
let data7 = data5.spent;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/budget/spent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget/spent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data5.currency !== undefined){
if(!(validate167(data5.currency, {instancePath:instancePath+"/budget/currency"}))){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data5.undisclosed !== undefined){
if(!(validate30(data5.undisclosed, {instancePath:instancePath+"/budget/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data5.internal !== undefined){
if(!(validate34(data5.internal, {instancePath:instancePath+"/budget/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data5.notes !== undefined){
if(!(validate37(data5.notes, {instancePath:instancePath+"/budget/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data5.links !== undefined){
if(!(validate40(data5.links, {instancePath:instancePath+"/budget/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/budget",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate822.errors = vErrors;
return errors === 0;
}

const schema129 = {"$id":"recognition","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"date":{"$ref":"date"},"what":{"$ref":"text"},"partner":{"$ref":"partner-reference"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate838(data, {instancePath=""}={}){
/*# sourceURL="recognition" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "date") || (key0 === "what")) || (key0 === "partner")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.date !== undefined){
if(!(validate28(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.partner !== undefined){
if(!(validate129(data.partner, {instancePath:instancePath+"/partner"}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate838.errors = vErrors;
return errors === 0;
}

const schema130 = {"$id":"communication","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"plan":{"type":"array","items":{"$ref":"communication-message"}},"oneVoice":{"type":"object","additionalProperties":{"$ref":"actor-reference"}},"public":{"$ref":"communication-public-voice"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema131 = {"$id":"communication-message","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"audience":{"$ref":"text"},"what":{"$ref":"text"},"owner":{"$ref":"actor"},"cadence":{"$ref":"cadence"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate848(data, {instancePath=""}={}){
/*# sourceURL="communication-message" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "audience") || (key0 === "what")) || (key0 === "owner")) || (key0 === "cadence")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.audience !== undefined){
if(!(validate24(data.audience, {instancePath:instancePath+"/audience"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.cadence !== undefined){
if(!(validate280(data.cadence, {instancePath:instancePath+"/cadence"}))){
vErrors = joined(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate848.errors = vErrors;
return errors === 0;
}

const schema132 = {"$id":"communication-public-voice","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"owner":{"$ref":"actor"},"approvalOf":{"type":"array","items":{"$ref":"partner-reference"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate859(data, {instancePath=""}={}){
/*# sourceURL="communication-public-voice" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "owner") || (key0 === "approvalOf")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.approvalOf !== undefined){
let data1 = data.approvalOf;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data1[i0], {instancePath:instancePath+"/approvalOf/" + i0}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/approvalOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate859.errors = vErrors;
return errors === 0;
}


function validate847(data, {instancePath=""}={}){
/*# sourceURL="communication" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "plan") || (key0 === "oneVoice")) || (key0 === "public")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.plan !== undefined){
let data0 = data.plan;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate848(data0[i0], {instancePath:instancePath+"/plan/" + i0}))){
vErrors = joined(vErrors, validate848.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.oneVoice !== undefined){
let data2 = data.oneVoice;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate367(data2[key1], {instancePath:instancePath+"/oneVoice/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneVoice",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.public !== undefined){
if(!(validate859(data.public, {instancePath:instancePath+"/public"}))){
vErrors = joined(vErrors, validate859.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate847.errors = vErrors;
return errors === 0;
}

const schema133 = {"$id":"agreement","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"effective":{"$ref":"date"},"initialTerm":{"$ref":"duration"},"expires":{"$ref":"date"},"renewal":{"$ref":"agreement-renewal"},"documents":{"type":"array","items":{"$ref":"agreement-document"}},"covenants":{"type":"array","items":{"$ref":"agreement-covenant"}},"equity":{"type":"array","items":{"$ref":"agreement-equity"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema134 = {"$id":"agreement-renewal","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"mode":{"type":"string","enum":["automatic","by-decision","none"]},"period":{"$ref":"duration"},"optOutNotice":{"$ref":"duration"},"decideBefore":{"$ref":"duration"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate876(data, {instancePath=""}={}){
/*# sourceURL="agreement-renewal" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "mode") || (key0 === "period")) || (key0 === "optOutNotice")) || (key0 === "decideBefore")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "automatic") || (data0 === "by-decision")) || (data0 === "none"))){
(vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema134.properties.mode.enum}});
errors++;
}
}
if(data.period !== undefined){
if(!(validate386(data.period, {instancePath:instancePath+"/period"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.optOutNotice !== undefined){
if(!(validate386(data.optOutNotice, {instancePath:instancePath+"/optOutNotice"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.decideBefore !== undefined){
if(!(validate386(data.decideBefore, {instancePath:instancePath+"/decideBefore"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate876.errors = vErrors;
return errors === 0;
}

const schema135 = {"$id":"agreement-document","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["title"],"properties":{"title":{"$ref":"text"},"date":{"$ref":"past-date"},"status":{"type":"string","enum":["draft","in-force","superseded","ended"]},"supersedes":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate885(data, {instancePath=""}={}){
/*# sourceURL="agreement-document" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "title") || (key0 === "date")) || (key0 === "status")) || (key0 === "supersedes")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate262(data.date, {instancePath:instancePath+"/date"}))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data2 === "draft") || (data2 === "in-force")) || (data2 === "superseded")) || (data2 === "ended"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema135.properties.status.enum}});
errors++;
}
}
if(data.supersedes !== undefined){
if(!(validate24(data.supersedes, {instancePath:instancePath+"/supersedes"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate885.errors = vErrors;
return errors === 0;
}

const schema136 = {"$id":"agreement-covenant","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"kind":{"type":"string","enum":["exclusivity","non-compete","first-refusal","first-offer","standstill","lock-up"]},"binds":{"type":"array","items":{"$ref":"partner-reference"}},"what":{"$ref":"text"},"until":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate894(data, {instancePath=""}={}){
/*# sourceURL="agreement-covenant" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "kind") || (key0 === "binds")) || (key0 === "what")) || (key0 === "until")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "exclusivity") || (data0 === "non-compete")) || (data0 === "first-refusal")) || (data0 === "first-offer")) || (data0 === "standstill")) || (data0 === "lock-up"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema136.properties.kind.enum}});
errors++;
}
}
if(data.binds !== undefined){
let data1 = data.binds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data1[i0], {instancePath:instancePath+"/binds/" + i0}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/binds",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate28(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate894.errors = vErrors;
return errors === 0;
}

const schema137 = {"$id":"agreement-equity","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"holder":{"$ref":"text"},"in":{"$ref":"text"},"percent":{"type":"number","minimum":0,"maximum":100},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate903(data, {instancePath=""}={}){
/*# sourceURL="agreement-equity" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "holder") || (key0 === "in")) || (key0 === "percent")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.holder !== undefined){
if(!(validate24(data.holder, {instancePath:instancePath+"/holder"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
if(!(validate24(data.in, {instancePath:instancePath+"/in"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.percent !== undefined){
let data2 = data.percent;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate903.errors = vErrors;
return errors === 0;
}


function validate872(data, {instancePath=""}={}){
/*# sourceURL="agreement" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema133.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.effective !== undefined){
if(!(validate28(data.effective, {instancePath:instancePath+"/effective"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.initialTerm !== undefined){
if(!(validate386(data.initialTerm, {instancePath:instancePath+"/initialTerm"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate28(data.expires, {instancePath:instancePath+"/expires"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.renewal !== undefined){
if(!(validate876(data.renewal, {instancePath:instancePath+"/renewal"}))){
vErrors = joined(vErrors, validate876.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
let data4 = data.documents;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate885(data4[i0], {instancePath:instancePath+"/documents/" + i0}))){
vErrors = joined(vErrors, validate885.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documents",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.covenants !== undefined){
let data6 = data.covenants;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate894(data6[i1], {instancePath:instancePath+"/covenants/" + i1}))){
vErrors = joined(vErrors, validate894.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/covenants",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.equity !== undefined){
let data8 = data.equity;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate903(data8[i2], {instancePath:instancePath+"/equity/" + i2}))){
vErrors = joined(vErrors, validate903.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equity",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate872.errors = vErrors;
return errors === 0;
}

const schema138 = {"$id":"exit-plan","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"lead":{"type":"object","additionalProperties":{"$ref":"actor"}},"triggers":{"type":"array","items":{"$ref":"exit-plan-trigger"}},"windDown":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"duration":{"$ref":"duration"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"duties":{"type":"array","items":{"$ref":"exit-plan-duty"}},"communication":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"internalFirst":{"type":"boolean"},"public":{"$ref":"text"},"owner":{"$ref":"actor"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"survival":{"type":"array","items":{"$ref":"text"}},"futureRelationship":{"$ref":"text"},"lessonsLearned":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"due":{"$ref":"duration"},"owner":{"$ref":"actor"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"activated":{"$ref":"date"},"outcome":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema139 = {"$id":"exit-plan-trigger","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["kind"],"properties":{"kind":{"type":"string","enum":["convenience","breach","insolvency","kpi","milestone","change-of-control","market-exit","force-majeure","expiry","mutual-consent"]},"by":{"type":"array","items":{"$ref":"partner-reference"}},"notice":{"$ref":"duration"},"cure":{"type":"string","pattern":"^(?:none|\\d{1,5}(?:bd|d|w|m|y))$"},"kpi":{"$ref":"kpi-reference"},"milestone":{"$ref":"milestone-reference"},"when":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const pattern107 = new RegExp("^(?:none|\\d{1,5}(?:bd|d|w|m|y))$", "u");

function validate918(data, {instancePath=""}={}){
/*# sourceURL="exit-plan-trigger" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema139.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((data0 === "convenience") || (data0 === "breach")) || (data0 === "insolvency")) || (data0 === "kpi")) || (data0 === "milestone")) || (data0 === "change-of-control")) || (data0 === "market-exit")) || (data0 === "force-majeure")) || (data0 === "expiry")) || (data0 === "mutual-consent"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema139.properties.kind.enum}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data1[i0], {instancePath:instancePath+"/by/" + i0}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.notice !== undefined){
if(!(validate386(data.notice, {instancePath:instancePath+"/notice"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.cure !== undefined){
let data4 = data.cure;
if(typeof data4 === "string"){
if(!pattern107.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/cure",keyword:"pattern",params:{pattern: "^(?:none|\\d{1,5}(?:bd|d|w|m|y))$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cure",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kpi !== undefined){
if(!(validate68(data.kpi, {instancePath:instancePath+"/kpi"}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.milestone !== undefined){
if(!(validate826(data.milestone, {instancePath:instancePath+"/milestone"}))){
vErrors = joined(vErrors, validate826.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate24(data.when, {instancePath:instancePath+"/when"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate918.errors = vErrors;
return errors === 0;
}

const schema140 = {"$id":"exit-plan-duty","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["area"],"properties":{"area":{"type":"string","enum":["intellectual-property","confidential-information","data","people","finance","supply","customers","third-parties","transition-services"]},"what":{"$ref":"text"},"owner":{"$ref":"actor"},"within":{"$ref":"duration"},"status":{"$ref":"duty-status"},"done":{"$ref":"date"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate934(data, {instancePath=""}={}){
/*# sourceURL="exit-plan-duty" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.area === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "area"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema140.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.area !== undefined){
let data0 = data.area;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/area",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data0 === "intellectual-property") || (data0 === "confidential-information")) || (data0 === "data")) || (data0 === "people")) || (data0 === "finance")) || (data0 === "supply")) || (data0 === "customers")) || (data0 === "third-parties")) || (data0 === "transition-services"))){
(vErrors ??= []).push({instancePath:instancePath+"/area",keyword:"enum",params:{allowedValues: schema140.properties.area.enum}});
errors++;
}
}
if(data.what !== undefined){
if(!(validate24(data.what, {instancePath:instancePath+"/what"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate377(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate386(data.within, {instancePath:instancePath+"/within"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate225(data.status, {instancePath:instancePath+"/status"}))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate28(data.done, {instancePath:instancePath+"/done"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate934.errors = vErrors;
return errors === 0;
}


function validate916(data, {instancePath=""}={}){
/*# sourceURL="exit-plan" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema138.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.lead !== undefined){
let data0 = data.lead;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate377(data0[key1], {instancePath:instancePath+"/lead/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lead",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.triggers !== undefined){
let data2 = data.triggers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate918(data2[i0], {instancePath:instancePath+"/triggers/" + i0}))){
vErrors = joined(vErrors, validate918.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/triggers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.windDown !== undefined){
let data4 = data.windDown;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((((((key2 === "duration") || (key2 === "undisclosed")) || (key2 === "internal")) || (key2 === "notes")) || (key2 === "links")) || (pattern0.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/windDown",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.duration !== undefined){
if(!(validate386(data4.duration, {instancePath:instancePath+"/windDown/duration"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data4.undisclosed !== undefined){
if(!(validate30(data4.undisclosed, {instancePath:instancePath+"/windDown/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data4.internal !== undefined){
if(!(validate34(data4.internal, {instancePath:instancePath+"/windDown/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data4.notes !== undefined){
if(!(validate37(data4.notes, {instancePath:instancePath+"/windDown/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data4.links !== undefined){
if(!(validate40(data4.links, {instancePath:instancePath+"/windDown/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/windDown",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.duties !== undefined){
let data10 = data.duties;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate934(data10[i1], {instancePath:instancePath+"/duties/" + i1}))){
vErrors = joined(vErrors, validate934.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/duties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.communication !== undefined){
let data12 = data.communication;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((((((key3 === "internalFirst") || (key3 === "public")) || (key3 === "owner")) || (key3 === "undisclosed")) || (key3 === "internal")) || (key3 === "notes")) || (key3 === "links")) || (pattern0.test(key3)))){
(vErrors ??= []).push({instancePath:instancePath+"/communication",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data12.internalFirst !== undefined){
if(typeof data12.internalFirst !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/communication/internalFirst",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data12.public !== undefined){
if(!(validate24(data12.public, {instancePath:instancePath+"/communication/public"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data12.owner !== undefined){
if(!(validate377(data12.owner, {instancePath:instancePath+"/communication/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data12.undisclosed !== undefined){
if(!(validate30(data12.undisclosed, {instancePath:instancePath+"/communication/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data12.internal !== undefined){
if(!(validate34(data12.internal, {instancePath:instancePath+"/communication/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data12.notes !== undefined){
if(!(validate37(data12.notes, {instancePath:instancePath+"/communication/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data12.links !== undefined){
if(!(validate40(data12.links, {instancePath:instancePath+"/communication/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/communication",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.survival !== undefined){
let data20 = data.survival;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate24(data20[i2], {instancePath:instancePath+"/survival/" + i2}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/survival",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.futureRelationship !== undefined){
if(!(validate24(data.futureRelationship, {instancePath:instancePath+"/futureRelationship"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.lessonsLearned !== undefined){
let data23 = data.lessonsLearned;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!(((((((key4 === "due") || (key4 === "owner")) || (key4 === "undisclosed")) || (key4 === "internal")) || (key4 === "notes")) || (key4 === "links")) || (pattern0.test(key4)))){
(vErrors ??= []).push({instancePath:instancePath+"/lessonsLearned",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data23.due !== undefined){
if(!(validate386(data23.due, {instancePath:instancePath+"/lessonsLearned/due"}))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
if(data23.owner !== undefined){
if(!(validate377(data23.owner, {instancePath:instancePath+"/lessonsLearned/owner"}))){
vErrors = joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
if(data23.undisclosed !== undefined){
if(!(validate30(data23.undisclosed, {instancePath:instancePath+"/lessonsLearned/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data23.internal !== undefined){
if(!(validate34(data23.internal, {instancePath:instancePath+"/lessonsLearned/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data23.notes !== undefined){
if(!(validate37(data23.notes, {instancePath:instancePath+"/lessonsLearned/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data23.links !== undefined){
if(!(validate40(data23.links, {instancePath:instancePath+"/lessonsLearned/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lessonsLearned",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.activated !== undefined){
if(!(validate28(data.activated, {instancePath:instancePath+"/activated"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate24(data.outcome, {instancePath:instancePath+"/outcome"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate916.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
/*# sourceURL="alliance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alliance === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "alliance"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
if(data.partners === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "partners"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema6.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.alliance !== undefined){
let data0 = data.alliance;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/alliance",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(data0 === 1)){
(vErrors ??= []).push({instancePath:instancePath+"/alliance",keyword:"enum",params:{allowedValues: schema6.properties.alliance.enum}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate24(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.record !== undefined){
if(!(validate27(data.record, {instancePath:instancePath+"/record"}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
let data5 = data.tier;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "strategic") || (data5 === "growth")) || (data5 === "tactical"))){
(vErrors ??= []).push({instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues: schema6.properties.tier.enum}});
errors++;
}
}
if(data.stage !== undefined){
if(!(validate48(data.stage, {instancePath:instancePath+"/stage"}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.relationship !== undefined){
if(!(validate50(data.relationship, {instancePath:instancePath+"/relationship"}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined){
let data8 = data.partners;
if(Array.isArray(data8)){
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/partners",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data8[i0], {instancePath:instancePath+"/partners/" + i0}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/partners",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.people !== undefined){
let data10 = data.people;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate125(data10[i1], {instancePath:instancePath+"/people/" + i1}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate147(data.purpose, {instancePath:instancePath+"/purpose"}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data.selection !== undefined){
if(!(validate189(data.selection, {instancePath:instancePath+"/selection"}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data.economics !== undefined){
if(!(validate204(data.economics, {instancePath:instancePath+"/economics"}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data15 = data.roles;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(!(key1 === "joint")){
if(!(validate238(data15[key1], {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
}
if(data15.joint !== undefined){
if(!(validate350(data15.joint, {instancePath:instancePath+"/roles/joint"}))){
vErrors = joined(vErrors, validate350.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.governance !== undefined){
if(!(validate359(data.governance, {instancePath:instancePath+"/governance"}))){
vErrors = joined(vErrors, validate359.errors);
errors = vErrors.length;
}
}
if(data.raci !== undefined){
let data19 = data.raci;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate469(data19[i2], {instancePath:instancePath+"/raci/" + i2}))){
vErrors = joined(vErrors, validate469.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/raci",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.escalation !== undefined){
if(!(validate490(data.escalation, {instancePath:instancePath+"/escalation"}))){
vErrors = joined(vErrors, validate490.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
let data22 = data.kpis;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(!(validate527(data22[i3], {instancePath:instancePath+"/kpis/" + i3}))){
vErrors = joined(vErrors, validate527.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kpis",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.risks !== undefined){
let data24 = data.risks;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(!(validate561(data24[i4], {instancePath:instancePath+"/risks/" + i4}))){
vErrors = joined(vErrors, validate561.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.health !== undefined){
if(!(validate573(data.health, {instancePath:instancePath+"/health"}))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
if(!(validate691(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = joined(vErrors, validate691.errors);
errors = vErrors.length;
}
}
if(data.jointPlan !== undefined){
if(!(validate745(data.jointPlan, {instancePath:instancePath+"/jointPlan"}))){
vErrors = joined(vErrors, validate745.errors);
errors = vErrors.length;
}
}
if(data.commitments !== undefined){
let data29 = data.commitments;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate756(data29[i5], {instancePath:instancePath+"/commitments/" + i5}))){
vErrors = joined(vErrors, validate756.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/commitments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.actions !== undefined){
let data31 = data.actions;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
if(!(validate772(data31[i6], {instancePath:instancePath+"/actions/" + i6}))){
vErrors = joined(vErrors, validate772.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/actions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.issues !== undefined){
let data33 = data.issues;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
if(!(validate784(data33[i7], {instancePath:instancePath+"/issues/" + i7}))){
vErrors = joined(vErrors, validate784.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.asks !== undefined){
let data35 = data.asks;
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
if(!(validate798(data35[i8], {instancePath:instancePath+"/asks/" + i8}))){
vErrors = joined(vErrors, validate798.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/asks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.opportunities !== undefined){
let data37 = data.opportunities;
if(Array.isArray(data37)){
const len9 = data37.length;
for(let i9=0; i9<len9; i9++){
if(!(validate810(data37[i9], {instancePath:instancePath+"/opportunities/" + i9}))){
vErrors = joined(vErrors, validate810.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opportunities",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.projects !== undefined){
let data39 = data.projects;
if(Array.isArray(data39)){
const len10 = data39.length;
for(let i10=0; i10<len10; i10++){
if(!(validate822(data39[i10], {instancePath:instancePath+"/projects/" + i10}))){
vErrors = joined(vErrors, validate822.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/projects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.recognition !== undefined){
let data41 = data.recognition;
if(Array.isArray(data41)){
const len11 = data41.length;
for(let i11=0; i11<len11; i11++){
if(!(validate838(data41[i11], {instancePath:instancePath+"/recognition/" + i11}))){
vErrors = joined(vErrors, validate838.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recognition",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.communication !== undefined){
if(!(validate847(data.communication, {instancePath:instancePath+"/communication"}))){
vErrors = joined(vErrors, validate847.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined){
if(!(validate872(data.agreement, {instancePath:instancePath+"/agreement"}))){
vErrors = joined(vErrors, validate872.errors);
errors = vErrors.length;
}
}
if(data.exitPlan !== undefined){
if(!(validate916(data.exitPlan, {instancePath:instancePath+"/exitPlan"}))){
vErrors = joined(vErrors, validate916.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const directory = validate970;
const schema141 = {"$id":"directory","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["allianceDirectory"],"properties":{"allianceDirectory":{"type":"integer","enum":[1]},"organisations":{"type":"array","items":{"$ref":"directory-organisation"}},"people":{"type":"array","items":{"$ref":"directory-person"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema142 = {"$id":"directory-organisation","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id","name"],"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"parent":{"$ref":"organisation-reference"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate971(data, {instancePath=""}={}){
/*# sourceURL="directory-organisation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "parent")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
if(!(validate63(data.parent, {instancePath:instancePath+"/parent"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate971.errors = vErrors;
return errors === 0;
}

const schema143 = {"$id":"directory-person","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["id"],"properties":{"id":{"$ref":"id"},"name":{"$ref":"text"},"title":{"$ref":"text"},"organisation":{"$ref":"organisation-reference"},"level":{"$ref":"person-level"},"email":{"$ref":"email"},"reportsTo":{"$ref":"person-reference"},"from":{"$ref":"date"},"until":{"$ref":"date"},"authority":{"$ref":"text"},"agenda":{"$ref":"text"},"influence":{"$ref":"grade"},"measuredOn":{"$ref":"text"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate980(data, {instancePath=""}={}){
/*# sourceURL="directory-person" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema143.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id"}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
if(!(validate63(data.organisation, {instancePath:instancePath+"/organisation"}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate131(data.level, {instancePath:instancePath+"/level"}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate133(data.email, {instancePath:instancePath+"/email"}))){
vErrors = joined(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.reportsTo !== undefined){
if(!(validate89(data.reportsTo, {instancePath:instancePath+"/reportsTo"}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate28(data.from, {instancePath:instancePath+"/from"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate28(data.until, {instancePath:instancePath+"/until"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.authority !== undefined){
if(!(validate24(data.authority, {instancePath:instancePath+"/authority"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.agenda !== undefined){
if(!(validate24(data.agenda, {instancePath:instancePath+"/agenda"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.influence !== undefined){
if(!(validate53(data.influence, {instancePath:instancePath+"/influence"}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.measuredOn !== undefined){
if(!(validate24(data.measuredOn, {instancePath:instancePath+"/measuredOn"}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate980.errors = vErrors;
return errors === 0;
}


function validate970(data, {instancePath=""}={}){
/*# sourceURL="directory" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allianceDirectory === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allianceDirectory"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "allianceDirectory") || (key0 === "organisations")) || (key0 === "people")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allianceDirectory !== undefined){
let data0 = data.allianceDirectory;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/allianceDirectory",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(data0 === 1)){
(vErrors ??= []).push({instancePath:instancePath+"/allianceDirectory",keyword:"enum",params:{allowedValues: schema141.properties.allianceDirectory.enum}});
errors++;
}
}
if(data.organisations !== undefined){
let data1 = data.organisations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate971(data1[i0], {instancePath:instancePath+"/organisations/" + i0}))){
vErrors = joined(vErrors, validate971.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organisations",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.people !== undefined){
let data3 = data.people;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate980(data3[i1], {instancePath:instancePath+"/people/" + i1}))){
vErrors = joined(vErrors, validate980.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/people",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate970.errors = vErrors;
return errors === 0;
}

export const config = validate1003;
const schema144 = {"$id":"config","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["allianceConfig"],"properties":{"allianceConfig":{"type":"integer","enum":[1]},"asOf":{"$ref":"date"},"extends":{"type":"string","enum":["recommended","strict","relaxed"]},"rules":{"type":"object","patternProperties":{"^x-":{}},"additionalProperties":{"$ref":"config-rule-setting"}},"overrides":{"type":"array","items":{"$ref":"config-override"}},"ignore":{"type":"array","items":{"$ref":"glob"}},"health":{"$ref":"config-health"},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema145 = {"$id":"config-rule-setting","type":["string","object"],"pattern":"^(?:error|warning|info|hint|off)$","properties":{"level":{"type":"string","enum":["error","warning","info","hint","off"]}},"patternProperties":{"^x-":{}},"additionalProperties":true};
const pattern117 = new RegExp("^(?:error|warning|info|hint|off)$", "u");

function validate1005(data, {instancePath=""}={}){
/*# sourceURL="config-rule-setting" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema145.type}});
errors++;
}
if(typeof data === "string"){
if(!pattern117.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(?:error|warning|info|hint|off)$"}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "hint")) || (data0 === "off"))){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema145.properties.level.enum}});
errors++;
}
}
}
validate1005.errors = vErrors;
return errors === 0;
}

const schema146 = {"$id":"config-override","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"required":["files","rules"],"properties":{"files":{"type":"array","items":{"$ref":"glob"},"minItems":1},"rules":{"type":"object","patternProperties":{"^x-":{}},"additionalProperties":{"$ref":"config-rule-setting"}},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};
const schema147 = {"$id":"glob","type":"string","pattern":"\\S"};

function validate1008(data, {instancePath=""}={}){
/*# sourceURL="glob" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1008.errors = vErrors;
return errors === 0;
}


function validate1007(data, {instancePath=""}={}){
/*# sourceURL="config-override" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
if(data.rules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "files") || (key0 === "rules")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1008(data0[i0], {instancePath:instancePath+"/files/" + i0}))){
vErrors = joined(vErrors, validate1008.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern0.test(key1))){
if(!(validate1005(data2[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate1005.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1007.errors = vErrors;
return errors === 0;
}

const schema148 = {"$id":"config-health","type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"weights":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"sponsorship":{"type":"number","minimum":0},"accountability":{"type":"number","minimum":0},"governance":{"type":"number","minimum":0},"performance":{"type":"number","minimum":0},"relationship":{"type":"number","minimum":0},"risk":{"type":"number","minimum":0},"commitments":{"type":"number","minimum":0},"resilience":{"type":"number","minimum":0},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"thresholds":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"green":{"type":"number","minimum":0,"maximum":100},"amber":{"type":"number","minimum":0,"maximum":100},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}},"minRespondents":{"type":"integer","minimum":1},"undisclosed":{"$ref":"undisclosed"},"internal":{"$ref":"internal"},"notes":{"$ref":"notes"},"links":{"$ref":"links"}}};

function validate1017(data, {instancePath=""}={}){
/*# sourceURL="config-health" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "weights") || (key0 === "thresholds")) || (key0 === "minRespondents")) || (key0 === "undisclosed")) || (key0 === "internal")) || (key0 === "notes")) || (key0 === "links")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.weights !== undefined){
let data0 = data.weights;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((func2.call(schema148.properties.weights.properties, key1)) || (pattern0.test(key1)))){
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.sponsorship !== undefined){
let data1 = data0.sponsorship;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/sponsorship",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/sponsorship",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.accountability !== undefined){
let data2 = data0.accountability;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/accountability",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/accountability",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.governance !== undefined){
let data3 = data0.governance;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/governance",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/governance",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.performance !== undefined){
let data4 = data0.performance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/performance",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/performance",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.relationship !== undefined){
let data5 = data0.relationship;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/relationship",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/relationship",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.risk !== undefined){
let data6 = data0.risk;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/risk",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/risk",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.commitments !== undefined){
let data7 = data0.commitments;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/commitments",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/commitments",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.resilience !== undefined){
let data8 = data0.resilience;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/weights/resilience",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights/resilience",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.undisclosed !== undefined){
if(!(validate30(data0.undisclosed, {instancePath:instancePath+"/weights/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data0.internal !== undefined){
if(!(validate34(data0.internal, {instancePath:instancePath+"/weights/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data0.notes !== undefined){
if(!(validate37(data0.notes, {instancePath:instancePath+"/weights/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data0.links !== undefined){
if(!(validate40(data0.links, {instancePath:instancePath+"/weights/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weights",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.thresholds !== undefined){
let data13 = data.thresholds;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(((((((key2 === "green") || (key2 === "amber")) || (key2 === "undisclosed")) || (key2 === "internal")) || (key2 === "notes")) || (key2 === "links")) || (pattern0.test(key2)))){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.green !== undefined){
let data14 = data13.green;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/green",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/green",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/green",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data13.amber !== undefined){
let data15 = data13.amber;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/amber",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/amber",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds/amber",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data13.undisclosed !== undefined){
if(!(validate30(data13.undisclosed, {instancePath:instancePath+"/thresholds/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data13.internal !== undefined){
if(!(validate34(data13.internal, {instancePath:instancePath+"/thresholds/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data13.notes !== undefined){
if(!(validate37(data13.notes, {instancePath:instancePath+"/thresholds/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data13.links !== undefined){
if(!(validate40(data13.links, {instancePath:instancePath+"/thresholds/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thresholds",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.minRespondents !== undefined){
let data20 = data.minRespondents;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/minRespondents",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/minRespondents",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1017.errors = vErrors;
return errors === 0;
}


function validate1003(data, {instancePath=""}={}){
/*# sourceURL="config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allianceConfig === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "allianceConfig"}});
errors++;
}
for(const key0 in data){
if(!((func2.call(schema144.properties, key0)) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allianceConfig !== undefined){
let data0 = data.allianceConfig;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/allianceConfig",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(data0 === 1)){
(vErrors ??= []).push({instancePath:instancePath+"/allianceConfig",keyword:"enum",params:{allowedValues: schema144.properties.allianceConfig.enum}});
errors++;
}
}
if(data.asOf !== undefined){
if(!(validate28(data.asOf, {instancePath:instancePath+"/asOf"}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "recommended") || (data2 === "strict")) || (data2 === "relaxed"))){
(vErrors ??= []).push({instancePath:instancePath+"/extends",keyword:"enum",params:{allowedValues: schema144.properties.extends.enum}});
errors++;
}
}
if(data.rules !== undefined){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern0.test(key1))){
if(!(validate1005(data3[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = joined(vErrors, validate1005.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.overrides !== undefined){
let data5 = data.overrides;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1007(data5[i0], {instancePath:instancePath+"/overrides/" + i0}))){
vErrors = joined(vErrors, validate1007.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/overrides",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ignore !== undefined){
let data7 = data.ignore;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1008(data7[i1], {instancePath:instancePath+"/ignore/" + i1}))){
vErrors = joined(vErrors, validate1008.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ignore",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.health !== undefined){
if(!(validate1017(data.health, {instancePath:instancePath+"/health"}))){
vErrors = joined(vErrors, validate1017.errors);
errors = vErrors.length;
}
}
if(data.undisclosed !== undefined){
if(!(validate30(data.undisclosed, {instancePath:instancePath+"/undisclosed"}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate34(data.internal, {instancePath:instancePath+"/internal"}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate37(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate40(data.links, {instancePath:instancePath+"/links"}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1003.errors = vErrors;
return errors === 0;
}


function joined(all, more) {
if (all === null) return more;
for (const each of more) all.push(each);
return all;
}
