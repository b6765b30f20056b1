// Facts: PACC published "State of SEND" in January 2020; its four key points and what else it raised. This is a sample
// made by the project, and says so on each page; nothing in it is quoted from the real report.

/** One piece of text in the sample report, named like the PDF tag that it gets. */
export interface Passage {
  tag: 'H1' | 'H2' | 'P';
  text: string;
}

export const sampleReportTitle = 'Sample: State of SEND in Shropshire, January 2020';

const notice: Passage = {
  tag: 'P',
  text: 'This is a sample, made for a demonstration. It is not the report of PACC and was not published by PACC.',
};

/** The sample report, page by page. */
export const sampleReportPages: Passage[][] = [
  [
    { tag: 'H1', text: sampleReportTitle },
    notice,
    { tag: 'H2', text: 'What this file is for' },
    {
      tag: 'P',
      text: 'A document on the site can be a file like this one. Readers see its type, its size and the number of its pages before they open it. They also see a summary in plain words, so that nobody has to open a PDF to learn what it says.',
    },
    { tag: 'H2', text: 'What the report is about' },
    {
      tag: 'P',
      text: 'In January 2020 PACC published a report with the title “State of SEND” and gave it to the inspectors. SEND stands for special educational needs and disabilities. The inspectors were in Shropshire from 27 to 31 January 2020.',
    },
  ],
  [
    { tag: 'H1', text: 'The key points' },
    notice,
    { tag: 'H2', text: 'Four key points' },
    { tag: 'P', text: '1. Support that is right, and on time.' },
    { tag: 'P', text: '2. Information that is good, and easy to get.' },
    { tag: 'P', text: '3. Families that are heard and valued.' },
    { tag: 'P', text: '4. Higher hopes for children and young people, and more independence.' },
    { tag: 'H2', text: 'Also raised' },
    {
      tag: 'P',
      text: 'Health took little part, and not evenly. The way into social care is complicated and asks for a high level of need. The SEN team has made progress with EHC plans, and so has the Local Offer.',
    },
  ],
];
