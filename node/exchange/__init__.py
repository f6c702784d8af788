"""Plain files in and out: calendars, tables, Hedgerow's own JSON, and pages for people to read."""
