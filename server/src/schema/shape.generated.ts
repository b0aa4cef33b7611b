// Generated from schemas/ by "npm run generate"; do not edit.
import type { JsonType, Shape } from './shape';

const types1: readonly JsonType[] = ["object"];
const types2: readonly JsonType[] = ["integer"];
const enum3 = {"1":"The first version of the format."};
const types4: readonly JsonType[] = ["string"];
const types5: readonly JsonType[] = ["string","number","boolean"];
const enum6 = {"strategic":"Among the few that the company’s strategy rests on.","growth":"Expected to grow into more.","tactical":"Useful for a limited aim."};
const enum7 = {"source":"Looking for possible partners.","screen":"Judging whether a partner fits.","structure":"Shaping purpose, value and form of the alliance.","negotiate":"Agreeing on terms.","form":"Setting up roles, committees and rules around the signature.","launch":"Bringing the teams together and starting the work.","manage":"Working, measuring and keeping the alliance in shape.","transition":"Changing scope, form or direction.","exit":"Ending the alliance in good order.","closed":"Over; only the record remains."};
const types8: readonly JsonType[] = ["array"];
const enum9 = {"internal":"From knowledge inside the alliance.","public":"From public sources: what is missing may just not be public."};
const enum10 = {"transactional":"One buys, the other sells.","supply":"One supplies the other over time.","license":"One lets the other use its rights.","reseller":"One sells what the other makes.","research":"Finding something out together.","consortium":"Several organisations share an undertaking.","co-development":"Developing something together.","co-marketing":"Bringing something to market together.","equity":"One holds shares in the other.","joint-venture":"A company of its own, owned together."};
const enum11 = {"tactical":"Separate work with a clear border.","co-operative":"People of both sides deal with each other directly.","collaborative":"The sides plan and work together.","interdependent":"Neither side reaches its goals without the other.","integrated":"The sides act as one organisation in this field."};
const enum12 = {"low":"Little.","medium":"Noticeable.","high":"Considerable."};
const types13: readonly JsonType[] = ["boolean"];
const enum14 = {"sales":"Those who sell: preference shows in joint deals.","executive":"Those who lead: preference shows in joint development and investment.","engineering":"Those who build: preference shows in gaps of the roadmap you fill."};
const types15: readonly JsonType[] = ["number"];
const enum16 = {"executive":"Member of the top management; can commit the company.","senior":"Leads a larger unit; reports to the top management.","manager":"Leads a team or a project.","specialist":"Expert without a team."};
const enum17 = {"common":"One goal for all.","aligned":"Different goals that point the same way.","reciprocal":"Each helps the other to reach its own goals."};
const enum18 = {"thousand":"Thousands.","million":"Millions.","billion":"Thousand millions."};
const enum19 = {"upfront":"Paid at the start.","milestone":"Paid when something is reached.","royalty":"A part of sales.","fee":"Paid for a service.","equity":"Paid for shares in a company.","cost-share":"Evens out costs that one side has borne."};
const enum20 = {"planned":"Agreed and still ahead.","done":"Done, and accepted as done.","dropped":"Given up by agreement; nobody waits for it any more."};
const types21: readonly JsonType[] = ["string","integer"];
const enum22 = {"champion":"Stands up for the alliance inside the own company.","spokesperson":"Speaks for the alliance, inside and outside.","strategic-alignment":"Keeps the alliance in line with the company’s strategy.","navigation":"Opens doors and finds the right people.","escalation-point":"Settles what the levels below could not.","barrier-removal":"Clears what stands in the way, from budgets to habits.","accountability":"Answers for the result, and asks others to answer."};
const enum23 = {"allocated-resources":"Gave people, money or time.","promoted-alliance":"Spoke up for the alliance in front of others.","removed-barrier":"Cleared something that was in the way.","kpi-support":"Put the alliance into goals and measures of the company.","informal":"Showed interest in passing, which counts too."};
const enum24 = {"clinical":"Clinical development and trials.","regulatory":"Dealings with authorities that approve products.","manufacturing":"Making the product.","research":"Discovery and early work.","commercial":"Bringing the product to market as a whole.","marketing":"Positioning and promotion.","sales":"Selling to customers.","engineering":"Building products and technology.","product":"Deciding what the product shall be.","operations":"Running what has been built.","legal":"Contracts, intellectual property and compliance.","finance":"Budgets, payments and accounts.","hr":"People, hiring and secondments.","it":"Information systems and shared data.","business-development":"Finding partners and closing deals.","communications":"What is said inside and outside.","other":"Anything else; say what under notes."};
const enum25 = {"executive":"The top of the alliance: leaders of the companies.","steering":"Sets direction, approves plan and budget, settles what comes up from below.","operating":"Runs the alliance from month to month.","team":"Does joint work.","working-group":"Works on one topic for a time."};
const enum26 = {"fixed":"One actor leads until further notice.","co-chairs":"Several lead together, usually one a side.","alternating":"The sides take turns."};
const types27: readonly JsonType[] = ["string","object"];
const enum28 = {"unanimous":"Every vote in favour.","consensus":"Nobody objects.","majority":"More than half of the votes.","supermajority":"More than a stated part of the votes.","chair-decides":"The chair decides after hearing the others."};
const enum29 = {"per-member":"Each voting member has one vote.","per-partner":"Each partner has one vote, however many sit there."};
const enum30 = {"escalate":"The matter goes up the escalation ladder.","chair":"The chair decides.","arbitration":"Arbitrators decide.","expert":"An independent expert decides."};
const enum31 = {"joint":"Both sides decide together.","lead-decides":"One side leads in this matter and decides.","reserved":"Nothing is decided without the approval of those named."};
const enum32 = {"launch":"Bringing the alliance to life after signing.","governance":"Setting up and keeping the committees and their rules.","steering":"Preparing and following up on steering meetings.","actions":"Keeping track of actions agreed.","obligations":"Keeping what the agreement promises.","joint-plan":"Writing and renewing the joint plan.","budget":"Planning and watching the money.","communication":"Telling people inside and outside.","issues":"Settling what goes wrong.","training":"Preparing people to work in the alliance.","health":"Measuring how the relationship is doing."};
const enum33 = {"joint":"Done once for the alliance; one accountable.","per-partner":"Done on every side; one accountable a partner.","one-partner":"Done by one partner alone; one accountable."};
const types34: readonly JsonType[] = ["string","object","array"];
const enum35 = {"joint":"Both sides must agree; without agreement nothing happens.","final-say":"One partner decides.","split":"Each matter has its own partner that decides.","expert":"An independent expert decides.","mediation":"A mediator helps both sides to agree.","arbitration":"Arbitrators decide with binding effect."};
const enum36 = {"strategic":"Whether the alliance reaches what it was made for.","financial":"Whether it pays.","operational":"Whether the work moves.","relationship":"Whether the partners work well together."};
const enum37 = {"leading":"Moves before the result does; there is time to act.","lagging":"Shows the result when it is there."};
const enum38 = {"higher-is-better":"More is better.","lower-is-better":"Less is better.","within-range":"The figure should stay between two bounds."};
const enum39 = {"plan":"Percent attained of what is expected by now; 100 is exactly as expected.","value":"The figure itself, in its own unit."};
const enum40 = {"project":"From the joint work itself.","business":"From the market, the companies or the money.","legal":"From contracts, rights and authorities."};
const enum41 = {"relational":"From how the partners work together.","technical":"From the matter they work on."};
const enum42 = {"culture":"Different ways of working and deciding.","communication":"Too little, too late or misunderstood.","common-ground":"Little that the sides share or see alike.","interests":"Interests that pull apart.","complementarity":"Contributions that overlap or do not fit.","purpose":"No clear or no common purpose.","internal-resistance":"Resistance inside one of the companies.","sponsor-loss":"A sponsor who left or lost interest.","other":"Anything else; say what in the statement."};
const enum43 = {"open":"It may happen, and something should be done.","mitigated":"Something was done; what remains is watched.","accepted":"The partners know it and live with it.","closed":"It can no longer happen, or it has happened."};
const enum44 = {"internal":"One side asks its own people first; what they say is not for the partner by default.","joint":"Both sides answer and look at the gaps together."};
const enum45 = {"strategy-shift":"Whether a partner’s strategy has moved.","environment-shift":"Whether market, law or technology have moved.","hard":"Structure, process, money and results.","soft":"Trust, communication and the way people work together."};
const enum46 = {"open":"Still to be done.","done":"Done, and accepted as done.","dropped":"Given up by agreement; nobody waits for it any more."};
const enum47 = {"planned":"Still ahead.","done":"Reached.","missed":"Not reached in time.","dropped":"Given up by agreement."};
const enum48 = {"strategy":"The strategy of a partner.","owner":"Who owns a partner.","people":"People who matter to the alliance.","sponsor":"An executive sponsor.","acquisition":"A partner bought or merged with a company.","market":"The market or the competition.","regulation":"Law or what authorities ask.","other":"Anything else; say what."};
const enum49 = {"culture":"Different ways of working.","value":"Somebody does not get what was hoped for.","objectives":"Objectives that pull apart.","people":"People who do not get along.","place":"Distance, sites and time zones."};
const enum50 = {"upstream":"On the surface: facts, plans and figures.","undercurrent":"Beneath it: feelings, interests and history."};
const enum51 = {"automatic":"It renews by itself unless somebody says no in time.","by-decision":"It ends unless the partners decide to go on.","none":"It ends."};
const enum52 = {"draft":"Not signed yet.","in-force":"Signed and binding.","superseded":"Replaced by a later paper.","ended":"Ran out or was terminated."};
const enum53 = {"exclusivity":"Works in this field with nobody else.","non-compete":"Does not compete with the alliance.","first-refusal":"May match what others offer before it is sold.","first-offer":"Is asked for an offer before others are.","standstill":"Does not buy further shares.","lock-up":"Does not sell shares for a time."};
const enum54 = {"convenience":"A partner wishes so and need not say why.","breach":"A partner broke the agreement.","insolvency":"A partner cannot pay its debts.","kpi":"A figure stays below what was agreed.","milestone":"Something was not reached in time.","change-of-control":"A partner gets a new owner.","market-exit":"A partner leaves the market.","force-majeure":"Events beyond anybody’s power last too long.","expiry":"The term runs out.","mutual-consent":"The partners agree to end it."};
const enum55 = {"intellectual-property":"Patents, licences and know-how.","confidential-information":"What was told in confidence.","data":"Data the partners share.","people":"Seconded and shared staff.","finance":"Open payments and final accounts.","supply":"Goods and services one side needs from the other.","customers":"Customers of the joint offering.","third-parties":"Contracts with others.","transition-services":"Help that goes on for a time."};
const enum56 = {"recommended":"The levels as they are documented.","strict":"One level louder: hints become infos, infos warnings, warnings errors.","relaxed":"Gaps are told one level lower."};
const enum57 = {"error":"Wrong, and has to be put right.","warning":"Against good practice, and should be put right.","info":"Worth knowing.","hint":"A suggestion.","off":"Not told at all."};

const $undisclosed: Shape = { types: types8, items: { types: types4, prose: "key" }, prose: "undisclosed" };
const $internal: Shape = { types: types8, items: { types: types4, prose: "key" }, prose: "internal" };
const $link: Shape = { types: types1, keys: {
    title: { types: types5, format: 'text', prose: "link.title" },
    url: { types: types4, format: 'url', prose: "link.url" },
  }, prose: "link" };
const $links: Shape = { types: types8, items: $link, prose: "links" };
const $record: Shape = { types: types1, keys: {
    basis: { types: types4, enum: enum9, prose: "record.basis" },
    asOf: { types: types4, format: 'date', prose: "record.asOf" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "record" };
const $relationship: Shape = { types: types1, keys: {
    form: { types: types8, items: { types: types4, enum: enum10, prose: "relationship-form" }, minItems: 1, prose: "relationship.form" },
    closeness: { types: types4, enum: enum11, prose: "relationship.closeness" },
    sharedRisk: { types: types4, enum: enum12, prose: "relationship.sharedRisk" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "relationship" };
const $goal: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "goal.id" },
    statement: { types: types5, format: 'text', prose: "goal.statement" },
    kpis: { types: types8, items: { types: types4, reference: 'kpi', prose: "kpi-reference" }, prose: "goal.kpis" },
    supports: { types: types8, items: { types: types4, reference: 'goal', prose: "goal-reference" }, prose: "goal.supports" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "goal" };
const $partnerCoinOfTheRealm: Shape = { types: types1, keys: {
    what: { types: types5, format: 'text', prose: "partner-coin-of-the-realm.what" },
    reviewed: { types: types4, format: 'date', prose: "partner-coin-of-the-realm.reviewed" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "partner-coin-of-the-realm" };
const $partnerCulture: Shape = { types: types1, keys: {
    decisionMaking: { types: types5, format: 'text', prose: "partner-culture.decisionMaking" },
    pace: { types: types5, format: 'text', prose: "partner-culture.pace" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "partner-culture" };
const $partnerPartnerOfChoice: Shape = { types: types1, keys: {
    audience: { types: types4, enum: enum14, prose: "partner-partner-of-choice.audience" },
    meaning: { types: types5, format: 'text', prose: "partner-partner-of-choice.meaning" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "partner-partner-of-choice" };
const $partnerCapability: Shape = { types: types1, keys: {
    centerOfExcellence: { types: types13, prose: "partner-capability.centerOfExcellence" },
    playbook: { types: types13, prose: "partner-capability.playbook" },
    benchmark: { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "partner-capability.benchmark.date" },
    score: { types: types15, minimum: 0, maximum: 100, prose: "partner-capability.benchmark.score" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "partner-capability.benchmark" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "partner-capability" };
const $partner: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "partner.id" },
    name: { types: types5, format: 'text', prose: "partner.name" },
    organisation: { types: types4, reference: 'organisation', prose: "partner.organisation" },
    self: { types: types13, prose: "partner.self" },
    goals: { types: types8, items: $goal, prose: "partner.goals" },
    likesToPartnerWith: { ...{ types: types5, format: 'text', prose: "partner.likesToPartnerWith" }, internal: true },
    coinOfTheRealm: { ...{ ...$partnerCoinOfTheRealm, prose: "partner.coinOfTheRealm" }, internal: true },
    contributes: { types: types8, items: { types: types4, format: 'tag', prose: "tag" }, prose: "partner.contributes" },
    seeks: { types: types8, items: { types: types4, format: 'tag', prose: "tag" }, prose: "partner.seeks" },
    influencers: { ...{ types: types8, items: { types: types4, reference: 'person', prose: "person-reference" }, prose: "partner.influencers" }, internal: true },
    culture: { ...$partnerCulture, prose: "partner.culture" },
    ethicalLines: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "partner.ethicalLines" },
    partnerOfChoice: { types: types8, items: $partnerPartnerOfChoice, prose: "partner.partnerOfChoice" },
    successMetrics: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "partner.successMetrics" },
    capability: { ...$partnerCapability, prose: "partner.capability" },
    priorRelationship: { types: types5, format: 'text', prose: "partner.priorRelationship" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["id","name"], prose: "partner" };
const $person: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "person.id" },
    name: { types: types5, format: 'text', prose: "person.name" },
    title: { types: types5, format: 'text', prose: "person.title" },
    partner: { types: types4, reference: 'partner', prose: "person.partner" },
    level: { types: types4, enum: enum16, prose: "person.level" },
    email: { types: types4, format: 'email', prose: "person.email" },
    reportsTo: { types: types4, reference: 'person', prose: "person.reportsTo" },
    from: { types: types4, format: 'date', prose: "person.from" },
    until: { types: types4, format: 'date', prose: "person.until" },
    authority: { types: types5, format: 'text', prose: "person.authority" },
    agenda: { ...{ types: types5, format: 'text', prose: "person.agenda" }, internal: true },
    influence: { ...{ types: types4, enum: enum12, prose: "person.influence" }, internal: true },
    measuredOn: { ...{ types: types5, format: 'text', prose: "person.measuredOn" }, internal: true },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["id"], requiresOne: ["name","title"], prose: "person" };
const $purposeScope: Shape = { types: types1, keys: {
    domain: { types: types5, format: 'text', prose: "purpose-scope.domain" },
    inScope: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "purpose-scope.inScope" },
    outOfScope: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "purpose-scope.outOfScope" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "purpose-scope" };
const $amount: Shape = { types: types1, keys: {
    value: { types: types15, minimum: 0, prose: "amount.value" },
    currency: { types: types4, format: 'currency', prose: "amount.currency" },
    unit: { types: types4, enum: enum18, prose: "amount.unit" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "amount" };
const $purposeRealisedValue: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "purpose-realised-value.date" },
    what: { types: types5, format: 'text', prose: "purpose-realised-value.what" },
    amount: { ...$amount, prose: "purpose-realised-value.amount" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "purpose-realised-value" };
const $purposeValue: Shape = { types: types1, keys: {
    beneficiary: { types: types4, reference: 'beneficiary', prose: "purpose-value.beneficiary" },
    statement: { types: types5, format: 'text', prose: "purpose-value.statement" },
    expectedBy: { types: types4, format: 'date', prose: "purpose-value.expectedBy" },
    realised: { types: types8, items: $purposeRealisedValue, prose: "purpose-value.realised" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "purpose-value" };
const $purpose: Shape = { types: types1, keys: {
    why: { types: types5, format: 'text', prose: "purpose.why" },
    what: { ...$purposeScope, prose: "purpose.what" },
    how: { types: types5, format: 'text', prose: "purpose.how" },
    goalModel: { types: types4, enum: enum17, prose: "purpose.goalModel" },
    goals: { types: types8, items: $goal, prose: "purpose.goals" },
    value: { types: types8, items: $purposeValue, prose: "purpose.value" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "purpose" };
const $selection: Shape = { types: types1, keys: {
    fit: { types: types1, keys: {
    strategic: { types: types15, minimum: 1, maximum: 5, prose: "selection.fit.strategic" },
    operational: { types: types15, minimum: 1, maximum: 5, prose: "selection.fit.operational" },
    cultural: { types: types15, minimum: 1, maximum: 5, prose: "selection.fit.cultural" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "selection.fit" },
    questions: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "selection.questions" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "selection" };
const $economicsReturnShare: Shape = { types: types1, keys: {
    of: { types: types5, format: 'text', prose: "economics-return-share.of" },
    shares: { types: types1, values: { types: types15, minimum: 0, maximum: 100, prose: "economics-return-share.shares.*" }, keyReference: 'partner', prose: "economics-return-share.shares" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "economics-return-share" };
const $economicsCostShare: Shape = { types: types1, keys: {
    of: { types: types5, format: 'text', prose: "economics-cost-share.of" },
    shares: { types: types1, values: { types: types15, minimum: 0, maximum: 100, prose: "economics-cost-share.shares.*" }, keyReference: 'partner', prose: "economics-cost-share.shares" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "economics-cost-share" };
const $economicsPayment: Shape = { types: types1, keys: {
    kind: { types: types4, enum: enum19, prose: "economics-payment.kind" },
    what: { types: types5, format: 'text', prose: "economics-payment.what" },
    from: { types: types4, reference: 'partner', prose: "economics-payment.from" },
    to: { types: types4, reference: 'partner', prose: "economics-payment.to" },
    amount: { ...$amount, prose: "economics-payment.amount" },
    due: { types: types4, format: 'date', prose: "economics-payment.due" },
    status: { types: types4, enum: enum20, prose: "economics-payment.status" },
    done: { types: types4, format: 'date', prose: "economics-payment.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "economics-payment" };
const $economics: Shape = { types: types1, keys: {
    returns: { types: types8, items: $economicsReturnShare, prose: "economics.returns" },
    costs: { types: types8, items: $economicsCostShare, prose: "economics.costs" },
    payments: { types: types8, items: $economicsPayment, prose: "economics.payments" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "economics" };
const $roleHolderFormerHolder: Shape = { types: types1, keys: {
    person: { types: types4, reference: 'person', prose: "role-holder-former-holder.person" },
    since: { types: types21, format: 'past-date', minimum: 1000, maximum: 9999, prose: "role-holder-former-holder.since" },
    until: { types: types21, format: 'past-date', minimum: 1000, maximum: 9999, prose: "role-holder-former-holder.until" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "role-holder-former-holder" };
const $roleHolderFormer: Shape = { types: types8, items: $roleHolderFormerHolder, prose: "role-holder-former" };
const $roleHolder: Shape = { types: types1, keys: {
    person: { types: types4, reference: 'person', prose: "role-holder-person" },
    title: { types: types5, format: 'text', prose: "role-holder-title" },
    deputy: { types: types4, reference: 'person', prose: "role-holder-deputy" },
    since: { types: types4, format: 'date', prose: "role-holder-since" },
    until: { types: types4, format: 'date', prose: "role-holder-until" },
    allocation: { types: types15, minimum: 0, maximum: 100, prose: "role-holder-allocation" },
    seconded: { types: types13, prose: "role-holder-seconded" },
    former: $roleHolderFormer,
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "role-holder" };
const $roleJoint: Shape = { types: types1, keys: {
    generalSecretary: { ...$roleHolder, prose: "role-joint.generalSecretary" },
    allianceOffice: { ...$roleHolder, prose: "role-joint.allianceOffice" },
    programLead: { ...$roleHolder, prose: "role-joint.programLead" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "role-joint" };
const $sponsorSignal: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "sponsor-signal.date" },
    kind: { types: types4, enum: enum23, prose: "sponsor-signal.kind" },
    what: { types: types5, format: 'text', prose: "sponsor-signal.what" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "sponsor-signal" };
const $sponsor: Shape = { types: types1, keys: {
    person: { types: types4, reference: 'person', prose: "role-holder-person" },
    title: { types: types5, format: 'text', prose: "role-holder-title" },
    deputy: { types: types4, reference: 'person', prose: "role-holder-deputy" },
    since: { types: types4, format: 'date', prose: "role-holder-since" },
    until: { types: types4, format: 'date', prose: "role-holder-until" },
    allocation: { types: types15, minimum: 0, maximum: 100, prose: "role-holder-allocation" },
    seconded: { types: types13, prose: "role-holder-seconded" },
    former: $roleHolderFormer,
    duties: { types: types8, items: { types: types4, enum: enum22, prose: "sponsor-duty" }, prose: "sponsor.duties" },
    dayJob: { types: types1, keys: {
    link: { types: types5, format: 'text', prose: "sponsor.dayJob.link" },
    goals: { types: types8, items: { types: types4, reference: 'goal', prose: "goal-reference" }, prose: "sponsor.dayJob.goals" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "sponsor.dayJob" },
    personalStake: { ...{ types: types5, format: 'text', prose: "sponsor.personalStake" }, internal: true },
    cadence: { types: types4, format: 'cadence', prose: "sponsor.cadence" },
    lastEngaged: { types: types4, format: 'date', prose: "sponsor.lastEngaged" },
    signals: { types: types8, items: $sponsorSignal, prose: "sponsor.signals" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "sponsor" };
const $roleHolderTeamMember: Shape = { types: types1, keys: {
    person: { types: types4, reference: 'person', prose: "role-holder-person" },
    title: { types: types5, format: 'text', prose: "role-holder-title" },
    deputy: { types: types4, reference: 'person', prose: "role-holder-deputy" },
    since: { types: types4, format: 'date', prose: "role-holder-since" },
    until: { types: types4, format: 'date', prose: "role-holder-until" },
    allocation: { types: types15, minimum: 0, maximum: 100, prose: "role-holder-allocation" },
    seconded: { types: types13, prose: "role-holder-seconded" },
    former: $roleHolderFormer,
    function: { types: types4, enum: enum24, prose: "role-holder-team-member.function" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "role-holder-team-member" };
const $roleHolderStakeholder: Shape = { types: types1, keys: {
    person: { types: types4, reference: 'person', prose: "role-holder-person" },
    title: { types: types5, format: 'text', prose: "role-holder-title" },
    deputy: { types: types4, reference: 'person', prose: "role-holder-deputy" },
    since: { types: types4, format: 'date', prose: "role-holder-since" },
    until: { types: types4, format: 'date', prose: "role-holder-until" },
    allocation: { types: types15, minimum: 0, maximum: 100, prose: "role-holder-allocation" },
    seconded: { types: types13, prose: "role-holder-seconded" },
    former: $roleHolderFormer,
    function: { types: types4, enum: enum24, prose: "role-holder-stakeholder.function" },
    stages: { types: types8, items: { types: types4, enum: enum7, prose: "lifecycle-stage" }, prose: "role-holder-stakeholder.stages" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "role-holder-stakeholder" };
const $roleSide: Shape = { types: types1, keys: {
    executiveSponsor: { ...$sponsor, prose: "role-side.executiveSponsor" },
    businessLead: { ...$roleHolder, prose: "role-side.businessLead" },
    allianceManager: { ...$roleHolder, prose: "role-side.allianceManager" },
    projectManager: { ...$roleHolder, prose: "role-side.projectManager" },
    operationsManager: { ...$roleHolder, prose: "role-side.operationsManager" },
    operatingTeam: { types: types8, items: $roleHolderTeamMember, prose: "role-side.operatingTeam" },
    stakeholders: { types: types8, items: $roleHolderStakeholder, prose: "role-side.stakeholders" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "role-side" };
const $committeeMember: Shape = { types: types1, keys: {
    actor: { types: types4, reference: 'actor', prose: "committee-member.actor" },
    seat: { types: types5, format: 'text', prose: "committee-member.seat" },
    partner: { types: types4, reference: 'partner', prose: "committee-member.partner" },
    voting: { types: types13, prose: "committee-member.voting" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "committee-member" };
const $actor: Shape = { types: types27, keys: {
    seat: { types: types5, format: 'text', prose: "actor.seat" },
    partner: { types: types4, reference: 'partner', prose: "actor.partner" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, reference: 'actor', prose: "actor" };
const $chair: Shape = { types: types1, keys: {
    mode: { types: types4, enum: enum26, prose: "chair.mode" },
    actor: { ...$actor, prose: "chair.actor" },
    actors: { types: types8, items: $actor, prose: "chair.actors" },
    every: { types: types4, format: 'duration', prose: "chair.every" },
    first: { ...$actor, prose: "chair.first" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, modes: {"key":"mode","of":{"fixed":{"needs":["actor"],"may":[]},"co-chairs":{"needs":["actors"],"may":[]},"alternating":{"needs":[],"may":["every","first"]}}}, prose: "chair" };
const $quorum: Shape = { types: types1, keys: {
    perPartner: { types: types2, minimum: 1, prose: "quorum.perPartner" },
    members: { types: types2, minimum: 1, prose: "quorum.members" },
    fraction: { types: types15, minimum: 0, maximum: 1, prose: "quorum.fraction" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "quorum" };
const $decisionRule: Shape = { types: types1, keys: {
    rule: { types: types4, enum: enum28, prose: "decision-rule.rule" },
    votes: { types: types4, enum: enum29, prose: "decision-rule.votes" },
    fraction: { types: types15, minimum: 0.5, maximum: 1, prose: "decision-rule.fraction" },
    onDeadlock: { types: types4, enum: enum30, prose: "decision-rule.onDeadlock" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, modes: {"key":"rule","of":{"unanimous":{"needs":[],"may":[]},"consensus":{"needs":[],"may":[]},"majority":{"needs":[],"may":[]},"supermajority":{"needs":[],"may":["fraction"]},"chair-decides":{"needs":[],"may":[]}}}, prose: "decision-rule" };
const $committee: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "committee.id" },
    kind: { types: types4, enum: enum25, prose: "committee.kind" },
    function: { types: types5, format: 'text', prose: "committee.function" },
    name: { types: types5, format: 'text', prose: "committee.name" },
    mandate: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "committee.mandate" },
    limits: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "committee.limits" },
    members: { types: types8, items: $committeeMember, prose: "committee.members" },
    maxPerPartner: { types: types2, minimum: 1, prose: "committee.maxPerPartner" },
    chair: { ...$chair, prose: "committee.chair" },
    facilitator: { ...$actor, prose: "committee.facilitator" },
    minutes: { types: types1, keys: {
    by: { ...$actor, prose: "committee.minutes.by" },
    within: { types: types4, format: 'duration', prose: "committee.minutes.within" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "committee.minutes" },
    cadence: { types: types4, format: 'cadence', prose: "committee.cadence" },
    quorum: { ...$quorum, prose: "committee.quorum" },
    decision: { ...$decisionRule, prose: "committee.decision" },
    reportsTo: { ...$actor, prose: "committee.reportsTo" },
    activeFrom: { types: types4, format: 'stage-or-date', prose: "committee.activeFrom" },
    lastMet: { types: types4, format: 'date', prose: "committee.lastMet" },
    nextMeeting: { types: types4, format: 'date', prose: "committee.nextMeeting" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["id"], prose: "committee" };
const $governanceMeeting: Shape = { types: types1, keys: {
    of: { types: types4, reference: 'committee', prose: "governance-meeting.of" },
    date: { types: types4, format: 'date', prose: "governance-meeting.date" },
    attended: { types: types8, items: { types: types4, reference: 'actor', prose: "actor-reference" }, prose: "governance-meeting.attended" },
    minutes: { types: types4, format: 'url', prose: "governance-meeting.minutes" },
    planned: { types: types13, prose: "governance-meeting.planned" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "governance-meeting" };
const $counterpart: Shape = { types: types1, keys: {
    between: { types: types8, items: $actor, minItems: 2, prose: "counterpart.between" },
    cadence: { types: types4, format: 'cadence', prose: "counterpart.cadence" },
    lastMet: { types: types4, format: 'date', prose: "counterpart.lastMet" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["between"], prose: "counterpart" };
const $decisionRight: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "decision-right.id" },
    matter: { types: types5, format: 'text', prose: "decision-right.matter" },
    mode: { types: types4, enum: enum31, prose: "decision-right.mode" },
    lead: { ...$actor, prose: "decision-right.lead" },
    approvalOf: { types: types8, items: { types: types4, reference: 'partner', prose: "partner-reference" }, prose: "decision-right.approvalOf" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, modes: {"key":"mode","of":{"joint":{"needs":[],"may":[]},"lead-decides":{"needs":["lead"],"may":[]},"reserved":{"needs":["approvalOf"],"may":[]}}}, prose: "decision-right" };
const $governanceDecision: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "governance-decision.id" },
    matter: { types: types5, format: 'text', prose: "governance-decision.matter" },
    committee: { types: types4, reference: 'committee', prose: "governance-decision.committee" },
    raised: { types: types4, format: 'date', prose: "governance-decision.raised" },
    decided: { types: types4, format: 'date', prose: "governance-decision.decided" },
    outcome: { types: types5, format: 'text', prose: "governance-decision.outcome" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "governance-decision" };
const $governance: Shape = { types: types1, keys: {
    committees: { types: types8, items: $committee, prose: "governance.committees" },
    meetings: { types: types8, items: $governanceMeeting, prose: "governance.meetings" },
    counterparts: { types: types8, items: $counterpart, prose: "governance.counterparts" },
    decisionRights: { types: types8, items: $decisionRight, prose: "governance.decisionRights" },
    decisions: { types: types8, items: $governanceDecision, prose: "governance.decisions" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "governance" };
const $actorOrActors: Shape = { types: types34, keys: {
    seat: { types: types5, format: 'text', prose: "actor-or-actors.seat" },
    partner: { types: types4, reference: 'partner', prose: "actor-or-actors.partner" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, items: $actor, reference: 'actor', prose: "actor-or-actors" };
const $raci: Shape = { types: types1, keys: {
    activity: { types: types5, format: 'text', prose: "raci.activity" },
    covers: { types: types8, items: { types: types4, enum: enum32, prose: "raci-core-activity" }, prose: "raci.covers" },
    scope: { types: types4, enum: enum33, prose: "raci.scope" },
    accountable: { ...$actorOrActors, prose: "raci.accountable" },
    responsible: { types: types8, items: $actor, prose: "raci.responsible" },
    consulted: { types: types8, items: $actor, prose: "raci.consulted" },
    informed: { types: types8, items: $actor, prose: "raci.informed" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["activity"], prose: "raci" };
const $escalationStep: Shape = { types: types1, keys: {
    name: { types: types5, format: 'text', prose: "escalation-step.name" },
    actors: { types: types8, items: $actor, prose: "escalation-step.actors" },
    orDesignee: { types: types13, prose: "escalation-step.orDesignee" },
    timeLimit: { types: types4, format: 'duration', prose: "escalation-step.timeLimit" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["actors"], prose: "escalation-step" };
const $escalationFinalMatter: Shape = { types: types1, keys: {
    matter: { types: types5, format: 'text', prose: "escalation-final-matter.matter" },
    decider: { types: types4, reference: 'partner', prose: "escalation-final-matter.decider" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "escalation-final-matter" };
const $escalationFinal: Shape = { types: types1, keys: {
    mode: { types: types4, enum: enum35, prose: "escalation-final.mode" },
    decider: { types: types4, reference: 'partner', prose: "escalation-final.decider" },
    except: { types: types8, items: { types: types4, reference: 'decision-right', prose: "decision-right-reference" }, prose: "escalation-final.except" },
    by: { types: types8, items: $escalationFinalMatter, prose: "escalation-final.by" },
    rules: { types: types5, format: 'text', prose: "escalation-final.rules" },
    seat: { types: types5, format: 'text', prose: "escalation-final.seat" },
    clause: { types: types5, format: 'text', prose: "escalation-final.clause" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, modes: {"key":"mode","of":{"joint":{"needs":[],"may":[]},"final-say":{"needs":["decider"],"may":["except"]},"split":{"needs":["by"],"may":[]},"expert":{"needs":[],"may":[]},"mediation":{"needs":[],"may":[]},"arbitration":{"needs":[],"may":["rules","seat"]}}}, prose: "escalation-final" };
const $escalation: Shape = { types: types1, keys: {
    acceptedBy: { types: types8, items: { types: types4, reference: 'partner', prose: "partner-reference" }, prose: "escalation.acceptedBy" },
    clause: { types: types5, format: 'text', prose: "escalation.clause" },
    steps: { types: types8, items: $escalationStep, prose: "escalation.steps" },
    final: { ...$escalationFinal, prose: "escalation.final" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "escalation" };
const $kpiMeasurement: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "kpi-measurement.date" },
    value: { types: types15, prose: "kpi-measurement.value" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "kpi-measurement" };
const $kpiTarget: Shape = { types: types1, keys: {
    value: { types: types15, prose: "kpi-target.value" },
    min: { types: types15, prose: "kpi-target.min" },
    max: { types: types15, prose: "kpi-target.max" },
    by: { types: types4, format: 'date', prose: "kpi-target.by" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "kpi-target" };
const $kpiThresholds: Shape = { types: types1, keys: {
    amber: { types: types15, prose: "kpi-thresholds.amber" },
    red: { types: types15, prose: "kpi-thresholds.red" },
    of: { types: types4, enum: enum39, prose: "kpi-thresholds.of" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "kpi-thresholds" };
const $kpi: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "kpi.id" },
    name: { types: types5, format: 'text', prose: "kpi.name" },
    category: { types: types4, enum: enum36, prose: "kpi.category" },
    indicator: { types: types4, enum: enum37, prose: "kpi.indicator" },
    owner: { ...$actorOrActors, prose: "kpi.owner" },
    agreedBy: { types: types8, items: { types: types4, reference: 'partner', prose: "partner-reference" }, prose: "kpi.agreedBy" },
    unit: { types: types5, format: 'text', prose: "kpi.unit" },
    direction: { types: types4, enum: enum38, prose: "kpi.direction" },
    baseline: { ...$kpiMeasurement, prose: "kpi.baseline" },
    target: { ...$kpiTarget, prose: "kpi.target" },
    plan: { types: types8, items: $kpiMeasurement, prose: "kpi.plan" },
    thresholds: { ...$kpiThresholds, prose: "kpi.thresholds" },
    cadence: { types: types4, format: 'cadence', prose: "kpi.cadence" },
    actuals: { types: types8, items: $kpiMeasurement, prose: "kpi.actuals" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["id"], prose: "kpi" };
const $risk: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "risk.id" },
    statement: { types: types5, format: 'text', prose: "risk.statement" },
    category: { types: types4, enum: enum40, prose: "risk.category" },
    nature: { types: types4, enum: enum41, prose: "risk.nature" },
    cause: { types: types4, enum: enum42, prose: "risk.cause" },
    likelihood: { types: types2, minimum: 1, maximum: 5, prose: "risk.likelihood" },
    impact: { types: types2, minimum: 1, maximum: 5, prose: "risk.impact" },
    owner: { ...$actor, prose: "risk.owner" },
    mitigation: { types: types5, format: 'text', prose: "risk.mitigation" },
    status: { types: types4, enum: enum43, prose: "risk.status" },
    reviewed: { types: types4, format: 'date', prose: "risk.reviewed" },
    done: { types: types4, format: 'date', prose: "risk.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["statement"], prose: "risk" };
const $scoresPrinciples: Shape = { types: types1, keys: {
    resources: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.resources" },
    accessibility: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.accessibility" },
    governance: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.governance" },
    alignment: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.alignment" },
    communication: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.communication" },
    problemSolving: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.problemSolving" },
    difference: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.difference" },
    value: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.value" },
    execution: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.execution" },
    trust: { types: types15, minimum: 1, maximum: 5, prose: "scores-principles.trust" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "scores-principles" };
const $capabilityBonding: Shape = { types: types1, keys: {
    constructiveConflict: { types: types15, minimum: 1, maximum: 5, prose: "capability-bonding.constructiveConflict" },
    solidarity: { types: types15, minimum: 1, maximum: 5, prose: "capability-bonding.solidarity" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "capability-bonding" };
const $capabilityCommunication: Shape = { types: types1, keys: {
    winWinClear: { types: types15, minimum: 1, maximum: 5, prose: "capability-communication.winWinClear" },
    customerAndOffering: { types: types15, minimum: 1, maximum: 5, prose: "capability-communication.customerAndOffering" },
    organisationChanges: { types: types15, minimum: 1, maximum: 5, prose: "capability-communication.organisationChanges" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "capability-communication" };
const $capabilityCoordination: Shape = { types: types1, keys: {
    processes: { types: types15, minimum: 1, maximum: 5, prose: "capability-coordination.processes" },
    incentives: { types: types15, minimum: 1, maximum: 5, prose: "capability-coordination.incentives" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "capability-coordination" };
const $capabilityJointAction: Shape = { types: types1, keys: {
    customerExperience: { types: types15, minimum: 1, maximum: 5, prose: "capability-joint-action.customerExperience" },
    projects: { types: types15, minimum: 1, maximum: 5, prose: "capability-joint-action.projects" },
    learning: { types: types15, minimum: 1, maximum: 5, prose: "capability-joint-action.learning" },
    measurableImprovement: { types: types15, minimum: 1, maximum: 5, prose: "capability-joint-action.measurableImprovement" },
    newInsights: { types: types15, minimum: 1, maximum: 5, prose: "capability-joint-action.newInsights" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "capability-joint-action" };
const $capability: Shape = { types: types1, keys: {
    bonding: { ...$capabilityBonding, prose: "capability.bonding" },
    communication: { ...$capabilityCommunication, prose: "capability.communication" },
    coordination: { ...$capabilityCoordination, prose: "capability.coordination" },
    jointAction: { ...$capabilityJointAction, prose: "capability.jointAction" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "capability" };
const $scoresTrust: Shape = { types: types1, keys: {
    ability: { types: types15, minimum: 1, maximum: 5, prose: "scores-trust.ability" },
    integrity: { types: types15, minimum: 1, maximum: 5, prose: "scores-trust.integrity" },
    benevolence: { types: types15, minimum: 1, maximum: 5, prose: "scores-trust.benevolence" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "scores-trust" };
const $scoresDrivers: Shape = { types: types1, keys: {
    experience: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.experience" },
    managementMaturity: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.managementMaturity" },
    strategicFit: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.strategicFit" },
    partnerCulture: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.partnerCulture" },
    customerValue: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.customerValue" },
    longTermWinWin: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.longTermWinWin" },
    evaluation: { types: types15, minimum: 1, maximum: 5, prose: "scores-drivers.evaluation" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "scores-drivers" };
const $scoresCustomScore: Shape = { types: types1, keys: {
    item: { types: types5, format: 'text', prose: "scores-custom-score.item" },
    score: { types: types15, minimum: 1, maximum: 5, prose: "scores-custom-score.score" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "scores-custom-score" };
const $scores: Shape = { types: types1, keys: {
    respondents: { types: types2, minimum: 0, prose: "scores.respondents" },
    principles: { ...$scoresPrinciples, prose: "scores.principles" },
    capability: { ...$capability, prose: "scores.capability" },
    trust: { ...$scoresTrust, prose: "scores.trust" },
    drivers: { ...$scoresDrivers, prose: "scores.drivers" },
    wouldPartnerAgain: { types: types15, minimum: 0, maximum: 10, prose: "scores.wouldPartnerAgain" },
    custom: { types: types8, items: $scoresCustomScore, prose: "scores.custom" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "scores" };
const $healthAssessmentHealthAction: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "health-assessment-health-action.id" },
    about: { types: types5, format: 'text', prose: "health-assessment-health-action.about" },
    what: { types: types5, format: 'text', prose: "health-assessment-health-action.what" },
    owner: { ...$actor, prose: "health-assessment-health-action.owner" },
    due: { types: types4, format: 'date', prose: "health-assessment-health-action.due" },
    status: { types: types4, enum: enum46, prose: "health-assessment-health-action.status" },
    done: { types: types4, format: 'date', prose: "health-assessment-health-action.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["what"], prose: "health-assessment-health-action" };
const $healthAssessment: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "health-assessment.date" },
    kind: { types: types4, enum: enum44, prose: "health-assessment.kind" },
    covers: { types: types8, items: { types: types4, enum: enum45, prose: "health-assessment-coverage" }, prose: "health-assessment.covers" },
    scores: { types: types1, values: $scores, keyReference: 'partner', prose: "health-assessment.scores" },
    actions: { types: types8, items: $healthAssessmentHealthAction, prose: "health-assessment.actions" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["date"], prose: "health-assessment" };
const $healthDifference: Shape = { types: types1, keys: {
    topic: { types: types5, format: 'text', prose: "health-difference.topic" },
    handling: { types: types5, format: 'text', prose: "health-difference.handling" },
    owner: { ...$actor, prose: "health-difference.owner" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "health-difference" };
const $healthTeamRoles: Shape = { types: types1, keys: {
    initiator: { ...$actor, prose: "health-team-roles.initiator" },
    follower: { ...$actor, prose: "health-team-roles.follower" },
    critic: { ...$actor, prose: "health-team-roles.critic" },
    bystander: { ...$actor, prose: "health-team-roles.bystander" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "health-team-roles" };
const $healthRetrospective: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "health-retrospective.date" },
    learned: { types: types5, format: 'text', prose: "health-retrospective.learned" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "health-retrospective" };
const $health: Shape = { types: types1, keys: {
    cadence: { types: types4, format: 'cadence', prose: "health.cadence" },
    assessments: { types: types8, items: $healthAssessment, prose: "health.assessments" },
    differences: { types: types8, items: $healthDifference, prose: "health.differences" },
    teamRoles: { ...$healthTeamRoles, prose: "health.teamRoles" },
    retrospectives: { types: types8, items: $healthRetrospective, prose: "health.retrospectives" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "health" };
const $lifecycleStageSpan: Shape = { types: types1, keys: {
    stage: { types: types4, enum: enum7, prose: "lifecycle-stage-span.stage" },
    from: { types: types21, format: 'past-date', minimum: 1000, maximum: 9999, prose: "lifecycle-stage-span.from" },
    until: { types: types21, format: 'past-date', minimum: 1000, maximum: 9999, prose: "lifecycle-stage-span.until" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "lifecycle-stage-span" };
const $lifecycleHandover: Shape = { types: types1, keys: {
    from: { types: types5, format: 'text', prose: "lifecycle-handover.from" },
    to: { ...$actor, prose: "lifecycle-handover.to" },
    date: { types: types4, format: 'date', prose: "lifecycle-handover.date" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "lifecycle-handover" };
const $milestone: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "milestone.id" },
    name: { types: types5, format: 'text', prose: "milestone.name" },
    due: { types: types4, format: 'date', prose: "milestone.due" },
    owner: { ...$actor, prose: "milestone.owner" },
    status: { types: types4, enum: enum47, prose: "milestone.status" },
    done: { types: types4, format: 'date', prose: "milestone.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["name"], prose: "milestone" };
const $lifecycleChange: Shape = { types: types1, keys: {
    date: { types: types21, format: 'past-date', minimum: 1000, maximum: 9999, prose: "lifecycle-change.date" },
    kind: { types: types4, enum: enum48, prose: "lifecycle-change.kind" },
    what: { types: types5, format: 'text', prose: "lifecycle-change.what" },
    reviewed: { types: types4, format: 'date', prose: "lifecycle-change.reviewed" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "lifecycle-change" };
const $lifecycleTraining: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "lifecycle-training.date" },
    audience: { types: types5, format: 'text', prose: "lifecycle-training.audience" },
    topic: { types: types5, format: 'text', prose: "lifecycle-training.topic" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "lifecycle-training" };
const $lifecycle: Shape = { types: types1, keys: {
    history: { types: types8, items: $lifecycleStageSpan, prose: "lifecycle.history" },
    handover: { ...$lifecycleHandover, prose: "lifecycle.handover" },
    implementationChallenges: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "lifecycle.implementationChallenges" },
    milestones: { types: types8, items: $milestone, prose: "lifecycle.milestones" },
    changes: { types: types8, items: $lifecycleChange, prose: "lifecycle.changes" },
    training: { types: types8, items: $lifecycleTraining, prose: "lifecycle.training" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "lifecycle" };
const $jointPlan: Shape = { types: types1, keys: {
    name: { types: types5, format: 'text', prose: "joint-plan.name" },
    document: { types: types4, format: 'url', prose: "joint-plan.document" },
    approvedBy: { ...$actor, prose: "joint-plan.approvedBy" },
    approved: { types: types4, format: 'date', prose: "joint-plan.approved" },
    nextReview: { types: types4, format: 'date', prose: "joint-plan.nextReview" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "joint-plan" };
const $commitment: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "commitment.id" },
    what: { types: types5, format: 'text', prose: "commitment.what" },
    by: { types: types4, reference: 'partner', prose: "commitment.by" },
    owner: { ...$actor, prose: "commitment.owner" },
    due: { types: types4, format: 'date', prose: "commitment.due" },
    status: { types: types4, enum: enum46, prose: "commitment.status" },
    done: { types: types4, format: 'date', prose: "commitment.done" },
    clause: { types: types5, format: 'text', prose: "commitment.clause" },
    standing: { types: types13, prose: "commitment.standing" },
    cadence: { types: types4, format: 'cadence', prose: "commitment.cadence" },
    amount: { ...$amount, prose: "commitment.amount" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["what"], prose: "commitment" };
const $action: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "action.id" },
    what: { types: types5, format: 'text', prose: "action.what" },
    owner: { ...$actor, prose: "action.owner" },
    due: { types: types4, format: 'date', prose: "action.due" },
    status: { types: types4, enum: enum46, prose: "action.status" },
    done: { types: types4, format: 'date', prose: "action.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["what"], prose: "action" };
const $issue: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "issue.id" },
    what: { types: types5, format: 'text', prose: "issue.what" },
    raised: { types: types4, format: 'date', prose: "issue.raised" },
    owner: { ...$actor, prose: "issue.owner" },
    severity: { types: types4, enum: enum12, prose: "issue.severity" },
    step: { types: types2, minimum: 1, prose: "issue.step" },
    onStepSince: { types: types4, format: 'date', prose: "issue.onStepSince" },
    status: { types: types4, enum: enum46, prose: "issue.status" },
    done: { types: types4, format: 'date', prose: "issue.done" },
    diagnosis: { types: types4, enum: enum49, prose: "issue.diagnosis" },
    layer: { types: types4, enum: enum50, prose: "issue.layer" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["what","raised"], prose: "issue" };
const $ask: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "ask.id" },
    to: { ...$actor, prose: "ask.to" },
    what: { types: types5, format: 'text', prose: "ask.what" },
    by: { types: types4, format: 'date', prose: "ask.by" },
    status: { types: types4, enum: enum46, prose: "ask.status" },
    done: { types: types4, format: 'date', prose: "ask.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["what"], prose: "ask" };
const $opportunity: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "opportunity.id" },
    what: { types: types5, format: 'text', prose: "opportunity.what" },
    owner: { ...$actor, prose: "opportunity.owner" },
    raised: { types: types4, format: 'date', prose: "opportunity.raised" },
    status: { types: types4, enum: enum46, prose: "opportunity.status" },
    done: { types: types4, format: 'date', prose: "opportunity.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "opportunity" };
const $project: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "project.id" },
    name: { types: types5, format: 'text', prose: "project.name" },
    manager: { ...$actor, prose: "project.manager" },
    milestones: { types: types8, items: { types: types4, reference: 'milestone', prose: "milestone-reference" }, prose: "project.milestones" },
    budget: { types: types1, keys: {
    approved: { types: types15, minimum: 0, prose: "project.budget.approved" },
    spent: { types: types15, minimum: 0, prose: "project.budget.spent" },
    currency: { types: types4, format: 'currency', prose: "project.budget.currency" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "project.budget" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "project" };
const $recognition: Shape = { types: types1, keys: {
    date: { types: types4, format: 'date', prose: "recognition.date" },
    what: { types: types5, format: 'text', prose: "recognition.what" },
    partner: { types: types4, reference: 'partner', prose: "recognition.partner" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "recognition" };
const $communicationMessage: Shape = { types: types1, keys: {
    audience: { types: types5, format: 'text', prose: "communication-message.audience" },
    what: { types: types5, format: 'text', prose: "communication-message.what" },
    owner: { ...$actor, prose: "communication-message.owner" },
    cadence: { types: types4, format: 'cadence', prose: "communication-message.cadence" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "communication-message" };
const $communicationPublicVoice: Shape = { types: types1, keys: {
    owner: { ...$actor, prose: "communication-public-voice.owner" },
    approvalOf: { types: types8, items: { types: types4, reference: 'partner', prose: "partner-reference" }, prose: "communication-public-voice.approvalOf" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "communication-public-voice" };
const $communication: Shape = { types: types1, keys: {
    plan: { types: types8, items: $communicationMessage, prose: "communication.plan" },
    oneVoice: { types: types1, values: { types: types4, reference: 'actor', prose: "actor-reference" }, keyReference: 'partner', prose: "communication.oneVoice" },
    public: { ...$communicationPublicVoice, prose: "communication.public" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "communication" };
const $agreementRenewal: Shape = { types: types1, keys: {
    mode: { types: types4, enum: enum51, prose: "agreement-renewal.mode" },
    period: { types: types4, format: 'duration', prose: "agreement-renewal.period" },
    optOutNotice: { types: types4, format: 'duration', prose: "agreement-renewal.optOutNotice" },
    decideBefore: { types: types4, format: 'duration', prose: "agreement-renewal.decideBefore" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, modes: {"key":"mode","of":{"automatic":{"needs":[],"may":["period","optOutNotice"]},"by-decision":{"needs":[],"may":["period","decideBefore"]},"none":{"needs":[],"may":[]}}}, prose: "agreement-renewal" };
const $agreementDocument: Shape = { types: types1, keys: {
    title: { types: types5, format: 'text', prose: "agreement-document.title" },
    date: { types: types21, format: 'past-date', minimum: 1000, maximum: 9999, prose: "agreement-document.date" },
    status: { types: types4, enum: enum52, prose: "agreement-document.status" },
    supersedes: { types: types5, format: 'text', prose: "agreement-document.supersedes" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["title"], prose: "agreement-document" };
const $agreementCovenant: Shape = { types: types1, keys: {
    kind: { types: types4, enum: enum53, prose: "agreement-covenant.kind" },
    binds: { types: types8, items: { types: types4, reference: 'partner', prose: "partner-reference" }, prose: "agreement-covenant.binds" },
    what: { types: types5, format: 'text', prose: "agreement-covenant.what" },
    until: { types: types4, format: 'date', prose: "agreement-covenant.until" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "agreement-covenant" };
const $agreementEquity: Shape = { types: types1, keys: {
    holder: { types: types5, format: 'text', prose: "agreement-equity.holder" },
    in: { types: types5, format: 'text', prose: "agreement-equity.in" },
    percent: { types: types15, minimum: 0, maximum: 100, prose: "agreement-equity.percent" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "agreement-equity" };
const $agreement: Shape = { types: types1, keys: {
    effective: { types: types4, format: 'date', prose: "agreement.effective" },
    initialTerm: { types: types4, format: 'duration', prose: "agreement.initialTerm" },
    expires: { types: types4, format: 'date', prose: "agreement.expires" },
    renewal: { ...$agreementRenewal, prose: "agreement.renewal" },
    documents: { types: types8, items: $agreementDocument, prose: "agreement.documents" },
    covenants: { types: types8, items: $agreementCovenant, prose: "agreement.covenants" },
    equity: { types: types8, items: $agreementEquity, prose: "agreement.equity" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "agreement" };
const $exitPlanTrigger: Shape = { types: types1, keys: {
    kind: { types: types4, enum: enum54, prose: "exit-plan-trigger.kind" },
    by: { types: types8, items: { types: types4, reference: 'partner', prose: "partner-reference" }, prose: "exit-plan-trigger.by" },
    notice: { types: types4, format: 'duration', prose: "exit-plan-trigger.notice" },
    cure: { types: types4, format: 'duration-or-none', prose: "exit-plan-trigger.cure" },
    kpi: { types: types4, reference: 'kpi', prose: "exit-plan-trigger.kpi" },
    milestone: { types: types4, reference: 'milestone', prose: "exit-plan-trigger.milestone" },
    when: { types: types5, format: 'text', prose: "exit-plan-trigger.when" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["kind"], modes: {"key":"kind","of":{"convenience":{"needs":[],"may":[]},"breach":{"needs":[],"may":["cure"]},"insolvency":{"needs":[],"may":["cure"]},"kpi":{"needs":["kpi"],"may":["cure"]},"milestone":{"needs":[],"may":["milestone","cure"]},"change-of-control":{"needs":[],"may":[]},"market-exit":{"needs":[],"may":[]},"force-majeure":{"needs":[],"may":[]},"expiry":{"needs":[],"may":[]},"mutual-consent":{"needs":[],"may":[]}}}, prose: "exit-plan-trigger" };
const $exitPlanDuty: Shape = { types: types1, keys: {
    area: { types: types4, enum: enum55, prose: "exit-plan-duty.area" },
    what: { types: types5, format: 'text', prose: "exit-plan-duty.what" },
    owner: { ...$actor, prose: "exit-plan-duty.owner" },
    within: { types: types4, format: 'duration', prose: "exit-plan-duty.within" },
    status: { types: types4, enum: enum20, prose: "exit-plan-duty.status" },
    done: { types: types4, format: 'date', prose: "exit-plan-duty.done" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["area"], prose: "exit-plan-duty" };
const $exitPlan: Shape = { types: types1, keys: {
    lead: { types: types1, values: $actor, keyReference: 'partner', prose: "exit-plan.lead" },
    triggers: { types: types8, items: $exitPlanTrigger, prose: "exit-plan.triggers" },
    windDown: { types: types1, keys: {
    duration: { types: types4, format: 'duration', prose: "exit-plan.windDown.duration" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "exit-plan.windDown" },
    duties: { types: types8, items: $exitPlanDuty, prose: "exit-plan.duties" },
    communication: { types: types1, keys: {
    internalFirst: { types: types13, prose: "exit-plan.communication.internalFirst" },
    public: { types: types5, format: 'text', prose: "exit-plan.communication.public" },
    owner: { ...$actor, prose: "exit-plan.communication.owner" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "exit-plan.communication" },
    survival: { types: types8, items: { types: types5, format: 'text', prose: "text" }, prose: "exit-plan.survival" },
    futureRelationship: { types: types5, format: 'text', prose: "exit-plan.futureRelationship" },
    lessonsLearned: { types: types1, keys: {
    due: { types: types4, format: 'duration', prose: "exit-plan.lessonsLearned.due" },
    owner: { ...$actor, prose: "exit-plan.lessonsLearned.owner" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "exit-plan.lessonsLearned" },
    activated: { types: types4, format: 'date', prose: "exit-plan.activated" },
    outcome: { types: types5, format: 'text', prose: "exit-plan.outcome" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "exit-plan" };
export const alliance: Shape = { types: types1, keys: {
    alliance: { types: types2, enum: enum3, prose: "alliance.alliance" },
    id: { types: types4, format: 'id', prose: "alliance.id" },
    name: { types: types5, format: 'text', prose: "alliance.name" },
    summary: { types: types5, format: 'text', prose: "alliance.summary" },
    record: { ...$record, prose: "alliance.record" },
    tier: { types: types4, enum: enum6, prose: "alliance.tier" },
    stage: { types: types4, enum: enum7, prose: "alliance.stage" },
    relationship: { ...$relationship, prose: "alliance.relationship" },
    partners: { types: types8, items: $partner, minItems: 2, prose: "alliance.partners" },
    people: { types: types8, items: $person, prose: "alliance.people" },
    purpose: { ...$purpose, prose: "alliance.purpose" },
    selection: { ...$selection, prose: "alliance.selection" },
    economics: { ...$economics, prose: "alliance.economics" },
    roles: { types: types1, keys: {
    joint: { ...$roleJoint, prose: "alliance.roles.joint" },
  }, values: $roleSide, keyReference: 'partner', prose: "alliance.roles" },
    governance: { ...$governance, prose: "alliance.governance" },
    raci: { types: types8, items: $raci, prose: "alliance.raci" },
    escalation: { ...$escalation, prose: "alliance.escalation" },
    kpis: { types: types8, items: $kpi, prose: "alliance.kpis" },
    risks: { types: types8, items: $risk, prose: "alliance.risks" },
    health: { ...$health, prose: "alliance.health" },
    lifecycle: { ...$lifecycle, prose: "alliance.lifecycle" },
    jointPlan: { ...$jointPlan, prose: "alliance.jointPlan" },
    commitments: { types: types8, items: $commitment, prose: "alliance.commitments" },
    actions: { types: types8, items: $action, prose: "alliance.actions" },
    issues: { types: types8, items: $issue, prose: "alliance.issues" },
    asks: { ...{ types: types8, items: $ask, prose: "alliance.asks" }, internal: true },
    opportunities: { types: types8, items: $opportunity, prose: "alliance.opportunities" },
    projects: { types: types8, items: $project, prose: "alliance.projects" },
    recognition: { types: types8, items: $recognition, prose: "alliance.recognition" },
    communication: { ...$communication, prose: "alliance.communication" },
    agreement: { ...$agreement, prose: "alliance.agreement" },
    exitPlan: { ...$exitPlan, prose: "alliance.exitPlan" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["alliance","id","name","stage","partners"], prose: "alliance" };
const $directoryOrganisation: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "directory-organisation.id" },
    name: { types: types5, format: 'text', prose: "directory-organisation.name" },
    parent: { types: types4, reference: 'organisation', prose: "directory-organisation.parent" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["id","name"], prose: "directory-organisation" };
const $directoryPerson: Shape = { types: types1, keys: {
    id: { types: types4, format: 'id', prose: "directory-person.id" },
    name: { types: types5, format: 'text', prose: "directory-person.name" },
    title: { types: types5, format: 'text', prose: "directory-person.title" },
    organisation: { types: types4, reference: 'organisation', prose: "directory-person.organisation" },
    level: { types: types4, enum: enum16, prose: "directory-person.level" },
    email: { types: types4, format: 'email', prose: "directory-person.email" },
    reportsTo: { types: types4, reference: 'person', prose: "directory-person.reportsTo" },
    from: { types: types4, format: 'date', prose: "directory-person.from" },
    until: { types: types4, format: 'date', prose: "directory-person.until" },
    authority: { types: types5, format: 'text', prose: "directory-person.authority" },
    agenda: { ...{ types: types5, format: 'text', prose: "directory-person.agenda" }, internal: true },
    influence: { ...{ types: types4, enum: enum12, prose: "directory-person.influence" }, internal: true },
    measuredOn: { ...{ types: types5, format: 'text', prose: "directory-person.measuredOn" }, internal: true },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["id"], requiresOne: ["name","title"], prose: "directory-person" };
export const directory: Shape = { types: types1, keys: {
    allianceDirectory: { types: types2, enum: enum3, prose: "directory.allianceDirectory" },
    organisations: { types: types8, items: $directoryOrganisation, prose: "directory.organisations" },
    people: { types: types8, items: $directoryPerson, prose: "directory.people" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["allianceDirectory"], prose: "directory" };
const $configRuleSetting: Shape = { types: types27, keys: {
    level: { types: types4, enum: enum57, prose: "config-rule-setting.level" },
  }, enum: enum57, prose: "config-rule-setting" };
const $configOverride: Shape = { types: types1, keys: {
    files: { types: types8, items: { types: types4, format: 'glob', prose: "glob" }, minItems: 1, prose: "config-override.files" },
    rules: { types: types1, values: $configRuleSetting, keyFormat: 'rule', prose: "config-override.rules" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["files","rules"], prose: "config-override" };
const $configHealth: Shape = { types: types1, keys: {
    weights: { types: types1, keys: {
    sponsorship: { types: types15, minimum: 0, prose: "config-health.weights.sponsorship" },
    accountability: { types: types15, minimum: 0, prose: "config-health.weights.accountability" },
    governance: { types: types15, minimum: 0, prose: "config-health.weights.governance" },
    performance: { types: types15, minimum: 0, prose: "config-health.weights.performance" },
    relationship: { types: types15, minimum: 0, prose: "config-health.weights.relationship" },
    risk: { types: types15, minimum: 0, prose: "config-health.weights.risk" },
    commitments: { types: types15, minimum: 0, prose: "config-health.weights.commitments" },
    resilience: { types: types15, minimum: 0, prose: "config-health.weights.resilience" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "config-health.weights" },
    thresholds: { types: types1, keys: {
    green: { types: types15, minimum: 0, maximum: 100, prose: "config-health.thresholds.green" },
    amber: { types: types15, minimum: 0, maximum: 100, prose: "config-health.thresholds.amber" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "config-health.thresholds" },
    minRespondents: { types: types2, minimum: 1, prose: "config-health.minRespondents" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, prose: "config-health" };
export const config: Shape = { types: types1, keys: {
    allianceConfig: { types: types2, enum: enum3, prose: "config.allianceConfig" },
    asOf: { types: types4, format: 'date', prose: "config.asOf" },
    extends: { types: types4, enum: enum56, prose: "config.extends" },
    rules: { types: types1, values: $configRuleSetting, keyFormat: 'rule', prose: "config.rules" },
    overrides: { types: types8, items: $configOverride, prose: "config.overrides" },
    ignore: { types: types8, items: { types: types4, format: 'glob', prose: "glob" }, prose: "config.ignore" },
    health: { ...$configHealth, prose: "config.health" },
    undisclosed: $undisclosed,
    internal: $internal,
    notes: { types: types5, format: 'text', prose: "notes" },
    links: $links,
  }, required: ["allianceConfig"], prose: "config" };
