// Facts: the list of names and acronyms. The CCGs ended on 30 June 2022 and the ICBs began on 1 July 2022.

import type { DemoGlossaryTerm } from '../shapes.ts';

export const bodies: DemoGlossaryTerm[] = [
  {
    term: 'LA',
    expansion: 'local authority',
    meaning: 'Another word for the council. For this county it is Shropshire Council.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'CCG',
    expansion: 'clinical commissioning group',
    meaning: 'The body that planned and paid for health services in an area until the end of June 2022.',
    validFrom: null,
    validTo: '2022-06-30',
  },
  {
    term: 'ICB',
    expansion: 'integrated care board',
    meaning: 'The body that plans and pays for health services in an area. It took over from the CCG in July 2022.',
    validFrom: '2022-07-01',
    validTo: null,
  },
  {
    term: 'DfE',
    expansion: 'Department for Education',
    meaning: 'The part of the government that is responsible for schools and for support with SEND in education.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'Ofsted',
    expansion: 'Office for Standards in Education, Children’s Services and Skills',
    meaning: 'The inspectors of schools and of services for children. They look at SEND together with the CQC.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'CQC',
    expansion: 'Care Quality Commission',
    meaning: 'The inspectors of health and social care. They look at SEND together with Ofsted.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'NNPCF',
    expansion: 'National Network of Parent Carer Forums',
    meaning: 'The network that brings together the parent carer forums of England.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'PACC',
    expansion: 'Parent and Carer Council',
    meaning: 'The parent carer forum for Shropshire, a registered charity.',
    validFrom: null,
    validTo: null,
  },
  {
    term: 'IASS',
    expansion: 'Information, Advice and Support Service',
    meaning:
      'A free and impartial service for questions about SEND. Elsewhere it may be called SENDIASS (SEND Information, Advice and Support Service).',
    validFrom: null,
    validTo: null,
  },
];
