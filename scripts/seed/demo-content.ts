import { acceleratedProgressPlan } from './documents/accelerated-progress-plan.ts';
import { councilResponse } from './documents/council-response.ts';
import { outcomeLetter } from './documents/outcome-letter.ts';
import { revisitReport } from './documents/revisit-report.ts';
import { stateOfSend } from './documents/state-of-send.ts';
import { writtenStatementOfAction } from './documents/written-statement-of-action.ts';
import { bodies } from './glossary/bodies.ts';
import { health } from './glossary/health.ts';
import { inspectionWords } from './glossary/inspection-words.ts';
import { supportAndPlans } from './glossary/support-and-plans.ts';
import { shropshire2020 } from './inspections/shropshire-2020.ts';
import { followOurNews } from './news/follow-our-news.ts';
import { fromCcgToIcb } from './news/from-ccg-to-icb.ts';
import { howInspectionsWorkSince2023 } from './news/how-inspections-work-since-2023.ts';
import { howToReadAnInspectionPage } from './news/how-to-read-an-inspection-page.ts';
import { ifYouFindAMistake } from './news/if-you-find-a-mistake.ts';
import { informationSessionsInJanuary2021 } from './news/information-sessions-in-january-2021.ts';
import { ktoMozeMiPomoc } from './news/kto-moze-mi-pomoc.ts';
import { namesOfServicesChange } from './news/names-of-services-change.ts';
import { responseToTheInspection } from './news/response-to-the-inspection.ts';
import { theInspectionInTwoMinutes } from './news/the-inspection-in-two-minutes.ts';
import { thePlanIsPublished } from './news/the-plan-is-published.ts';
import { waysToReadThisSite } from './news/ways-to-read-this-site.ts';
import { whatARevisitLooksAt } from './news/what-a-revisit-looks-at.ts';
import { whatAWrittenStatementOfActionIs } from './news/what-a-written-statement-of-action-is.ts';
import { whatAnAcceleratedProgressPlanIs } from './news/what-an-accelerated-progress-plan-is.ts';
import { whatAnEhcPlanIs } from './news/what-an-ehc-plan-is.ts';
import { whatTheRevisitFound } from './news/what-the-revisit-found.ts';
import { whoCanHelpMe } from './news/who-can-help-me.ts';
import { whoInspectsOfstedAndCqc } from './news/who-inspects-ofsted-and-cqc.ts';
import { whoIsTheSenco } from './news/who-is-the-senco.ts';
import { about } from './pages/about.ts';
import { accessibility } from './pages/accessibility.ts';
import { contact } from './pages/contact.ts';
import { privacy } from './pages/privacy.ts';
import { autismWestMidlands } from './partners/autism-west-midlands.ts';
import { iass } from './partners/iass.ts';
import { pacc } from './partners/pacc.ts';
import type {
  DemoDocument,
  DemoGlossaryTerm,
  DemoInspection,
  DemoNewsItem,
  DemoPage,
  DemoPartner,
  DemoSiteSettings,
  DemoTopic,
} from './shapes.ts';
import { siteSettings } from './site-settings.ts';
import { topics } from './topics.ts';

export interface DemoContent {
  topics: DemoTopic[];
  glossaryTerms: DemoGlossaryTerm[];
  partners: DemoPartner[];
  inspections: DemoInspection[];
  documents: DemoDocument[];
  newsItems: DemoNewsItem[];
  pages: DemoPage[];
  siteSettings: DemoSiteSettings;
}

/** Everything that a new newsroom starts with, oldest news first. Real facts, our own words, no invented statement. */
export const demoContent: DemoContent = {
  topics,
  glossaryTerms: [...supportAndPlans, ...inspectionWords, ...bodies, ...health],
  partners: [pacc, iass, autismWestMidlands],
  inspections: [shropshire2020],
  documents: [
    stateOfSend,
    outcomeLetter,
    councilResponse,
    writtenStatementOfAction,
    revisitReport,
    acceleratedProgressPlan,
  ],
  newsItems: [
    responseToTheInspection,
    whatAWrittenStatementOfActionIs,
    thePlanIsPublished,
    informationSessionsInJanuary2021,
    whatAnEhcPlanIs,
    whoInspectsOfstedAndCqc,
    fromCcgToIcb,
    whatARevisitLooksAt,
    whatTheRevisitFound,
    whatAnAcceleratedProgressPlanIs,
    howInspectionsWorkSince2023,
    whoCanHelpMe,
    ktoMozeMiPomoc,
    howToReadAnInspectionPage,
    whoIsTheSenco,
    followOurNews,
    namesOfServicesChange,
    waysToReadThisSite,
    ifYouFindAMistake,
    theInspectionInTwoMinutes,
  ],
  pages: [about, accessibility, privacy, contact],
  siteSettings,
};
