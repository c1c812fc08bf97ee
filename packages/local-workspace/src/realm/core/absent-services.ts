// Services that exist at Google and of which nothing is emulated, by the file of their types.

export const absentServices: Readonly<Record<string, string>> = {
  CardService: 'card-service',
  ConferenceDataService: 'conference-data',
  ContactsApp: 'contacts',
  DataStudioApp: 'data-studio',
  GroupsApp: 'groups',
  Jdbc: 'jdbc',
  LanguageApp: 'language',
  LinearOptimizationService: 'optimization',
  Maps: 'maps',
  SitesApp: 'sites',
  SlidesApp: 'slides',
  XmlService: 'xml-service',
};
