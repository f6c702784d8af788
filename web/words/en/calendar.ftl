# What the desk says no to when somebody asks for days of the calendar.
calendar-days-turned = The last day is before the first. Turn them round.
calendar-too-long = That is more than { $limit } days at once. Ask for fewer.
calendar-zone-unknown = There is no time zone { $zone }. Write it like Europe/Berlin.
