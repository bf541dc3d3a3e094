### What every page carries: menus, foot, pages of numbers, dates in words, and the sentences for what is not there.

## Frame
skip_to_content = Aller au contenu
menu_main = Menu principal
breadcrumbs = Fil d’Ariane
home = Accueil
page_title = { $title } | { $site }
more = Plus
previous = Précédent
next = Suivant
as_a_table = Sous forme de tableau
unknown = inconnu
website = Site web
note = Remarque
label_and_value = { $label } : { $value }
with_remark = { $text } ({ $remark })
picture_credit = Photo : { $credit }
picture_licence = Licence : { $licence }

## Kinds of thing, as headings and menu entries (many) and as a remark behind a name (one)
stories = Articles
people = Personnes
clubs = Clubs
matches = Matchs
competitions = Compétitions
seasons = Saisons
venues = Stades
threads = Dossiers
pages = Pages
kind_story = article
kind_person = personne
kind_club = club
kind_national_team = équipe nationale
kind_reserves = réserve
kind_youth = équipe de jeunes
kind_women = équipe féminine
kind_match = match
kind_competition = championnat
kind_cup = coupe
kind_friendly = matchs amicaux
kind_season = saison
kind_venue = stade
kind_thread = dossier
kind_page = page

## Counts
count_stories =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
count_people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
count_clubs =
    { $count ->
        [one] { $count } club
       *[other] { $count } clubs
    }
count_venues =
    { $count ->
        [one] { $count } stade
       *[other] { $count } stades
    }
count_matches =
    { $count ->
        [one] { $count } match
       *[other] { $count } matchs
    }
count_seasons =
    { $count ->
        [one] { $count } saison
       *[other] { $count } saisons
    }
count_played =
    { $count ->
        [one] { $count } match joué
       *[other] { $count } matchs joués
    }
count_goals =
    { $count ->
        [one] { $count } but
       *[other] { $count } buts
    }
count_points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
count_corrections =
    { $count ->
        [one] { $count } rectification
       *[other] { $count } rectifications
    }
count_seats =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
count_spectators =
    { $count ->
        [0] à huis clos
        [one] { $count } spectateur
       *[other] { $count } spectateurs
    }
count_times =
    { $count ->
        [one] { $count } fois
       *[other] { $count } fois
    }
count_years_old =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

## Pages of numbers
pagination = Pagination
page_of = Page { $page } sur { $pages }
page_number = Page { $page }
page_newer = Plus récents
page_older = Plus anciens

## Dates in words. `date` comes formatted; `_day` is for a date that has a day, which some languages introduce otherwise.
date_and_time = { $date }, { $time }
date_about = vers { $date }
date_uncertain = { $date } (incertain)
date_at_the_latest = { $date } au plus tard
date_unknown = date inconnue
date_day_unknown = { $date }, jour inconnu
period_from_to = { $from } – { $to }
period_since = depuis { $from }
period_since_day = depuis le { $from }
period_until = jusqu’en { $to }
period_until_day = jusqu’au { $to }
period_from_end_unknown = { $from }, fin inconnue
period_still = toujours en cours, début inconnu
period_over = révolu, dates inconnues
season_named = saison { $season }

## What is not there
not_in_the_archive = Absent des archives
no_stories_yet = Pas encore d’articles.
no_matches_yet = Pas encore de matchs dans les archives.
no_people_yet = Pas encore de personnes dans les archives.
no_clubs_yet = Pas encore de clubs dans les archives.
no_venues_yet = Pas encore de stades dans les archives.
no_threads_yet = Pas encore de dossiers.
page_empty = Cette page est encore vide.
no_next_match = Aucun prochain match connu.
no_table_yet = Il n’y a pas encore de classement.

## Languages of a page
languages = Langues
also_in_language = Aussi { $language } :
only_in_language = Uniquement { $language }
languages_note = Là où cette page n’est pas traduite, le lien dit où il mène.

## Foot of the page
foot_read = Lire
foot_take_along = Emporter
foot_about_us = À propos
foot_all_stories = Tous les articles
foot_names = Noms de A à Z
foot_feed = Flux des articles
foot_calendar = Agenda { $club }
foot_results_csv = Résultats en CSV
foot_about_site = À propos de ce site
foot_corrections = Rectifications
foot_updated_until = Mis à jour jusqu’au { $date }.
foot_promise = Ce que nous ne savons pas, nous ne le remplissons pas.
foot_made_with = Réalisé avec { $program }

## Page that is not there
missing_title = Cette page n’existe pas
missing_text = L’adresse est erronée, ou ce qui se trouvait ici a déménagé sans laisser d’adresse.
missing_go_on = Continuer ici
moved_title = Cette page a déménagé
moved_text = Elle se trouve désormais à une autre adresse.
moved_link = Vers la nouvelle adresse

## Feeds and calendars
feed_stories = { $site } : articles
feed_about = { $site } : articles, { $subject }
calendar_of = { $site } : matchs, { $subject }
calendar_add = Calendrier en agenda

## What scripts add: light or dark, the order of tables, cards beside links
theme = Affichage
theme_light = Clair
theme_dark = Sombre
theme_system = Comme l’appareil
sorted_up = ordre croissant
sorted_down = ordre décroissant
sorted_back = ordre d’origine
card_league_matches =
    { $count ->
        [one] match de championnat
       *[other] matchs de championnat
    }
card_counted_until = Compté jusqu’au { $date } inclus

# Pictures
picture_by = Image :
picture_public_domain = domaine public
picture_all_rights_reserved = tous droits réservés
