// Services that exist at Google and of which nothing is emulated, by the file of their types.

export const absentServices: Readonly<Record<string, string>> = {
  CardService: 'card-service',
  ContactsApp: 'contacts',
  DataStudioApp: 'data-studio',
  DocumentApp: 'document',
  GroupsApp: 'groups',
  Jdbc: 'jdbc',
  LanguageApp: 'language',
  LinearOptimizationService: 'optimization',
  Maps: 'maps',
  SlidesApp: 'slides',
  XmlService: 'xml-service',
};
