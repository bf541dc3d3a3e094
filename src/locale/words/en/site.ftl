### What every page carries: menus, foot, pages of numbers, dates in words, and the sentences for what is not there.

## Frame
skip_to_content = Skip to content
menu_main = Main menu
breadcrumbs = Breadcrumbs
home = Front page
page_title = { $title } | { $site }
more = More
previous = Previous
next = Next
as_a_table = As a table
unknown = unknown
website = Website
note = Note
label_and_value = { $label }: { $value }
with_remark = { $text } ({ $remark })
picture_credit = Photo: { $credit }
picture_licence = Licence: { $licence }

## Kinds of thing, as headings and menu entries (many) and as a remark behind a name (one)
stories = Stories
people = People
clubs = Clubs
matches = Matches
competitions = Competitions
seasons = Seasons
venues = Grounds
threads = Threads
pages = Pages
kind_story = story
kind_person = person
kind_club = club
kind_national_team = national team
kind_reserves = reserves
kind_youth = youth team
kind_women = women’s team
kind_match = match
kind_competition = league
kind_cup = cup
kind_friendly = friendlies
kind_season = season
kind_venue = ground
kind_thread = thread
kind_page = page

## Counts
count_stories =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
count_people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
count_clubs =
    { $count ->
        [one] { $count } club
       *[other] { $count } clubs
    }
count_venues =
    { $count ->
        [one] { $count } ground
       *[other] { $count } grounds
    }
count_matches =
    { $count ->
        [one] { $count } match
       *[other] { $count } matches
    }
count_seasons =
    { $count ->
        [one] { $count } season
       *[other] { $count } seasons
    }
count_played =
    { $count ->
        [one] { $count } played
       *[other] { $count } played
    }
count_goals =
    { $count ->
        [one] { $count } goal
       *[other] { $count } goals
    }
count_points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
count_corrections =
    { $count ->
        [one] { $count } correction
       *[other] { $count } corrections
    }
count_seats =
    { $count ->
        [one] capacity { $count }
       *[other] capacity { $count }
    }
count_spectators =
    { $count ->
        [0] behind closed doors
        [one] { $count } spectator
       *[other] { $count } spectators
    }
count_times =
    { $count ->
        [one] once
       *[other] { $count } times
    }
count_years_old =
    { $count ->
        [one] { $count } year old
       *[other] { $count } years old
    }

## Pages of numbers
pagination = Pagination
page_of = Page { $page } of { $pages }
page_number = Page { $page }
page_newer = Newer
page_older = Older

## Dates in words. `date` comes formatted; `_day` is for a date that has a day, which some languages introduce otherwise.
date_and_time = { $date }, { $time }
date_about = circa { $date }
date_uncertain = { $date } (uncertain)
date_at_the_latest = { $date } at the latest
date_unknown = date unknown
date_day_unknown = { $date }, day unknown
period_from_to = { $from } to { $to }
period_since = since { $from }
period_since_day = since { $from }
period_until = until { $to }
period_until_day = until { $to }
period_from_end_unknown = from { $from }, end unknown
period_still = still so, start unknown
period_over = in the past, dates unknown
season_named = { $season } season

## What is not there
not_in_the_archive = Not in the archive
no_stories_yet = No stories yet.
no_matches_yet = No matches in the archive yet.
no_people_yet = No people in the archive yet.
no_clubs_yet = No clubs in the archive yet.
no_venues_yet = No grounds in the archive yet.
no_threads_yet = No threads yet.
page_empty = There is nothing on this page yet.
no_next_match = No next match known.
no_table_yet = There is no table yet.

## Languages of a page
languages = Languages
also_in_language = Also { $language }:
only_in_language = Only { $language }
languages_note = Where this page has not been translated, the link says where it leads.

## Foot of the page
foot_read = Read
foot_take_along = Take along
foot_about_us = About us
foot_all_stories = All stories
foot_names = Names from A to Z
foot_feed = Feed of stories
foot_calendar = Calendar { $club }
foot_results_csv = Results as CSV
foot_about_site = About this site
foot_corrections = Corrections
foot_updated_until = Up to date to { $date }.
foot_promise = What we do not know, we leave blank.
foot_made_with = Made with { $program }

## Page that is not there
missing_title = This page does not exist
missing_text = The address is wrong, or what stood here has moved without leaving a new address.
missing_go_on = Go on from here
moved_title = This page has moved
moved_text = It is now at another address.
moved_link = To the new place

## Feeds and calendars
feed_stories = { $site }: stories
feed_about = { $site }: stories about { $subject }
calendar_of = { $site }: matches { $subject }
calendar_add = Fixtures as a calendar

## What scripts add: light or dark, the order of tables, cards beside links
theme = Appearance
theme_light = Light
theme_dark = Dark
theme_system = As the device
sorted_up = ascending
sorted_down = descending
sorted_back = original order
card_league_matches =
    { $count ->
        [one] league match
       *[other] league matches
    }
card_counted_until = Counted up to { $date }

# Pictures
picture_by = Picture:
picture_public_domain = public domain
picture_all_rights_reserved = all rights reserved
