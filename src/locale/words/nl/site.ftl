### What every page carries: menus, foot, pages of numbers, dates in words, and the sentences for what is not there.

## Frame
skip_to_content = Naar de inhoud
menu_main = Hoofdmenu
breadcrumbs = Kruimelpad
home = Voorpagina
page_title = { $title } | { $site }
more = Meer
previous = Vorige
next = Volgende
as_a_table = Als tabel
unknown = onbekend
website = Website
note = Opmerking
label_and_value = { $label }: { $value }
with_remark = { $text } ({ $remark })
picture_credit = Foto: { $credit }
picture_licence = Licentie: { $licence }

## Kinds of thing, as headings and menu entries (many) and as a remark behind a name (one)
stories = Verhalen
people = Mensen
clubs = Clubs
matches = Wedstrijden
competitions = Competities
seasons = Seizoenen
venues = Stadions
threads = Dossiers
pages = Pagina’s
kind_story = verhaal
kind_person = persoon
kind_club = club
kind_national_team = nationale ploeg
kind_reserves = beloften
kind_youth = jeugdploeg
kind_women = vrouwenploeg
kind_match = wedstrijd
kind_competition = competitie
kind_cup = beker
kind_friendly = oefenwedstrijden
kind_season = seizoen
kind_venue = stadion
kind_thread = dossier
kind_page = pagina

## Counts
count_stories =
    { $count ->
        [one] { $count } verhaal
       *[other] { $count } verhalen
    }
count_people =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } mensen
    }
count_clubs =
    { $count ->
        [one] { $count } club
       *[other] { $count } clubs
    }
count_venues =
    { $count ->
        [one] { $count } stadion
       *[other] { $count } stadions
    }
count_matches =
    { $count ->
        [one] { $count } wedstrijd
       *[other] { $count } wedstrijden
    }
count_seasons =
    { $count ->
        [one] { $count } seizoen
       *[other] { $count } seizoenen
    }
count_played =
    { $count ->
        [one] { $count } gespeeld
       *[other] { $count } gespeeld
    }
count_goals =
    { $count ->
        [one] { $count } doelpunt
       *[other] { $count } doelpunten
    }
count_points =
    { $count ->
        [one] { $count } punt
       *[other] { $count } punten
    }
count_corrections =
    { $count ->
        [one] { $count } rechtzetting
       *[other] { $count } rechtzettingen
    }
count_seats =
    { $count ->
        [one] { $count } plaats
       *[other] { $count } plaatsen
    }
count_spectators =
    { $count ->
        [0] zonder publiek
        [one] { $count } toeschouwer
       *[other] { $count } toeschouwers
    }
count_times =
    { $count ->
        [one] eenmaal
       *[other] { $count } keer
    }
count_years_old =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }

## Pages of numbers
pagination = Bladeren
page_of = Pagina { $page } van { $pages }
page_number = Pagina { $page }
page_newer = Nieuwer
page_older = Ouder

## Dates in words. `date` comes formatted; `_day` is for a date that has a day, which some languages introduce otherwise.
date_and_time = { $date }, { $time }
date_about = rond { $date }
date_uncertain = { $date } (onzeker)
date_at_the_latest = ten laatste { $date }
date_unknown = datum onbekend
date_day_unknown = { $date }, dag onbekend
period_from_to = { $from } tot { $to }
period_since = sinds { $from }
period_since_day = sinds { $from }
period_until = tot { $to }
period_until_day = tot { $to }
period_from_end_unknown = vanaf { $from }, einde onbekend
period_still = nog altijd, begin onbekend
period_over = vroeger, periode onbekend
season_named = seizoen { $season }

## What is not there
not_in_the_archive = Niet in het archief
no_stories_yet = Nog geen verhalen.
no_matches_yet = Nog geen wedstrijden in het archief.
no_people_yet = Nog geen mensen in het archief.
no_clubs_yet = Nog geen clubs in het archief.
no_venues_yet = Nog geen stadions in het archief.
no_threads_yet = Nog geen dossiers.
page_empty = Op deze pagina staat nog niets.
no_next_match = Geen volgende wedstrijd bekend.
no_table_yet = Er is nog geen stand.

## Languages of a page
languages = Talen
also_in_language = Ook { $language }:
only_in_language = Alleen { $language }
languages_note = Waar deze pagina niet vertaald is, staat erbij waar de link heen gaat.

## Foot of the page
foot_read = Lezen
foot_take_along = Meenemen
foot_about_us = Over ons
foot_all_stories = Alle verhalen
foot_names = Namen van A tot Z
foot_feed = Feed met verhalen
foot_calendar = Agenda { $club }
foot_results_csv = Uitslagen als CSV
foot_about_site = Over deze site
foot_corrections = Rechtzettingen
foot_updated_until = Bijgewerkt tot { $date }.
foot_promise = Wat we niet weten, vullen we niet in.
foot_made_with = Gemaakt met { $program }

## Page that is not there
missing_title = Deze pagina bestaat niet
missing_text = Het adres klopt niet, of wat hier stond is verhuisd zonder nieuw adres na te laten.
missing_go_on = Ga hier verder
moved_title = Deze pagina is verhuisd
moved_text = Ze staat nu op een ander adres.
moved_link = Naar de nieuwe plaats

## Feeds and calendars
feed_stories = { $site }: verhalen
feed_about = { $site }: verhalen over { $subject }
calendar_of = { $site }: wedstrijden { $subject }
calendar_add = Kalender als agenda

## What scripts add: light or dark, the order of tables, cards beside links
theme = Weergave
theme_light = Licht
theme_dark = Donker
theme_system = Zoals het toestel
sorted_up = oplopend
sorted_down = aflopend
sorted_back = oorspronkelijke volgorde
card_league_matches =
    { $count ->
        [one] competitiewedstrijd
       *[other] competitiewedstrijden
    }
card_counted_until = Geteld tot en met { $date }

# Pictures
picture_by = Beeld:
picture_public_domain = publiek domein
picture_all_rights_reserved = alle rechten voorbehouden
