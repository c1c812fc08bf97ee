// Services that exist at Google and of which nothing is emulated, by the file of their types, the most used first.

export const absentServices: Readonly<Record<string, string>> = {
  SlidesApp: 'slides',
  XmlService: 'xml-service',
  ContactsApp: 'contacts',
  GroupsApp: 'groups',
  LanguageApp: 'language',
  CardService: 'card-service',
  Maps: 'maps',
  Jdbc: 'jdbc',
  SitesApp: 'sites',
  ConferenceDataService: 'conference-data',
  DataStudioApp: 'data-studio',
  LinearOptimizationService: 'optimization',
};

/** @param name of what a script asks for @returns what to do about it; '' where nothing can be said */
export function adviceFor(name: string): string {
  if (name === 'getActiveDocument') return 'open the document by openById, as no script is bound to a document here';
  return name in absentServices ? `declare var ${name} in a script to stand in for it, or try that at Google` : '';
}
