// What Google calls: triggers, menu items and the web app, as a list of exports and nothing else.
export const placeholder = 1;
