// The same as who-can-help-me.ts, in Polish, with the same facts. The date is assumed.

import type { DemoNewsItem } from '../shapes.ts';

export const ktoMozeMiPomoc: DemoNewsItem = {
  title: 'Kto może mi pomóc? Trzy nazwy, które warto znać',
  slug: 'kto-moze-mi-pomoc',
  language: 'pl',
  summary: 'PACC, IASS i Autism West Midlands zajmują się różnymi sprawami. Wyjaśniamy, kogo zapytać najpierw.',
  body: `List inspektorów z maja 2020 roku wymienia trzy grupy, o których rodziny w Shropshire mówią dobrze. Każda zajmuje się czymś innym.

## Masz pytanie o swoje dziecko

Zapytaj w IASS. To służba informacji, porad i wsparcia. Udziela porad o specjalnych potrzebach edukacyjnych i o niepełnosprawności. Jest bezpłatna i nie staje po niczyjej stronie.

## Twoje pytanie dotyczy autyzmu

Autism West Midlands to organizacja charytatywna dla osób autystycznych i ich rodzin.

## Chcesz, żeby usługi się zmieniły

Powiedz o tym PACC, forum rodziców i opiekunów w Shropshire. PACC zbiera głosy wielu rodzin i przekazuje je tym, którzy decydują.

## Sprawdź, czy to wciąż aktualne

Usługi się zmieniają. Nasza [lista organizacji, które mogą pomóc](/partners/), jest po angielsku. Podaje dzień, w którym ostatnio sprawdziliśmy dane. Jeśli było to dawno, zapytaj samą organizację.

[Ten sam tekst po angielsku](/news/who-can-help-me/)`,
  cover: { picture: 'open-doors', decorative: true, caption: null },
  publishedOn: '2024-02-13',
  topics: ['help-and-advice'],
  partners: ['pacc', 'iass', 'autism-west-midlands'],
  documents: ['outcome-letter-2020'],
  inspection: null,
  changeNotes: [],
};
