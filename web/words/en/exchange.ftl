# Importing and exporting files

exchange-file-too-large = This file is larger than { $limit } MB. Split it into smaller files and import them one by one.
exchange-not-utf8 = Line { $line } of this file is not in the UTF-8 encoding. Save the file as UTF-8 and import it again.
exchange-empty = This file is empty. Export it again, or choose another one.
exchange-not-text = This file is not a text file. Choose a calendar (.ics), a table (.csv) or a Hedgerow file (.json).
exchange-unknown-format = Hedgerow can't tell what sort of file { $name } is. Use a name that ends in .ics, .csv or .json.
exchange-too-many-rows = This file has more than { $limit } entries. Split it into smaller files and import them one by one.
exchange-too-much = This file holds more than can be read at once. Split it into smaller files and import them one by one.

exchange-no-calendar = There is no calendar in this file. Export it again from your calendar program as iCalendar (.ics).
exchange-old-calendar = This calendar is in the old vCalendar 1.0 format. Export it again as iCalendar (.ics, version 2.0).
exchange-calendar-cut = The file ends in the middle of a calendar, so entries may be missing. Export or download it again.
exchange-outside-calendar = This { $what } stands outside of any calendar and was not imported. Export the calendar again.
exchange-not-an-event = “{ $title }” is a { $what }, not a calendar entry, and was not imported. Add it by hand where it belongs.
exchange-no-start = This entry has no start, so a calendar can't show it. Give it a start and try again.
exchange-bad-date = “{ $text }” is not a date that Hedgerow can read. Correct it in the file and import it again.
exchange-unknown-zone = Nobody defines the time zone “{ $zone }”. Choose a city's zone for this entry and import it again.
exchange-bad-line = “{ $text }” is not a line that a calendar can have. It is kept as it is where it belongs to an entry; otherwise it is left out.
exchange-bad-nesting = This entry is not ended where it should be and was not imported. Export it again.
exchange-event-too-large = This entry is longer than { $limit } characters, mostly because of attachments. Remove them and import it again.
exchange-event-twice = The entry { $uid } is in the file twice with different contents. Both are kept; the newer one is shown.
exchange-ends-early = This ends ({ $last }) before it starts ({ $first }). It is kept as the file has it; set its times right here.

exchange-bad-table = The row that begins on line { $line } can't be read. Look for a quotation mark that isn't closed, and import the table again.
exchange-no-heading = This table has no heading. Write the names of the fields into its first row and import it again.
exchange-column-twice = The column “{ $column }” is there twice. Rename one of the two and import the table again.
exchange-too-many-cells = This row has { $cells } cells, but the table has { $columns } columns. Put texts with commas into quotation marks.
exchange-bad-id = “{ $id }” is not the id of a record. Leave the cell empty to add a new record.

exchange-not-json = This is not a Hedgerow file: line { $line }, column { $column } can't be read. Export it again.
exchange-not-ours = This file has no list of records. Import a file that Hedgerow exported.
exchange-newer-file = This file was written by a newer Hedgerow. Update this one and import it again.
exchange-bad-record = This record can't be read: “{ $field }” is missing or is not what it should be. Export the file again.

exchange-format-unknown = There is no format { $format }. The formats are: { $known }.
exchange-no-kind = Nothing says what kind of record this is. Give the table a column “kind”, or choose the kind when you bring it in.
exchange-kind-no-calendar = The kind { $kind } can't hold a calendar entry. Import the calendar as event or action.
exchange-kind-no-start = A calendar file holds what has a start, and a record of the kind { $kind } has none. Use csv, json, md or html.
exchange-other-kind = The record that this belongs to is a { $known } here, not a { $kind }. Give it another id or key.
exchange-record-twice = This record is in the file twice. Only the first one was imported; put the two together.

# Calendar feeds

feed-unknown = No calendar feed begins with { $given }. Look for it in the list of feeds.
feed-ambiguous = Several calendar feeds begin with { $given }. Give more of the id.
feed-too-many = There are { $limit } calendar feeds already. Remove one that nobody reads any more.

# Pages to print, and the readable folder

printed-nothing = There is nothing here.
printed-title = Title
printed-when = When
printed-state = State
printed-by = By
printed-space = Space
printed-statements = Statements
printed-others = Not known to this version
printed-contested = Contested: written without knowing of each other.
printed-earlier-wording = Said about an earlier wording.
printed-without-effect = Without effect: its author was not free to say this.
printed-origin = By { $author }. Made { $created }, changed { $changed }.

kind-other-records = Records of kinds that this version doesn't know
folder-count =
    { $count ->
        [one] One record
       *[other] { $count } records
    }
folder-link-html = page to read and print
folder-link-md = plain text
folder-link-csv = table
folder-link-ics = calendar
folder-link-json = data
folder-what = This folder holds what { $name } kept in Hedgerow. Everything in it can be read without Hedgerow.
folder-format-html = index.html opens in any browser and leads to one page for each kind of record. The pages fetch nothing from anywhere.
folder-format-md = The files that end in .md are plain text. Any editor opens them.
folder-format-csv = The files that end in .csv are tables. A spreadsheet opens them; choose UTF-8 where it asks.
folder-format-ics = The files that end in .ics are calendars. Any calendar program imports them.
folder-format-json = The files that end in .json are for programs, and tell the most: also statements and their authors.
folder-again = Hedgerow reads the .json, .csv and .ics files again with “hedgerow import”.
folder-with-parts = Identity boxes, margins and other parts that live at home are in these files. Keep them as safe as the home itself.
folder-without-parts = Identity boxes, margins and other parts that live at home are not in these files; “--parts” takes them in.
folder-with-withdrawn = Withdrawn records are in these files, too.
folder-without-withdrawn = Withdrawn records are not in these files; “--withdrawn” takes them in.
folder-open = These files are not encrypted. Whoever gets them can read them.
