### Names that records only point at: roles, positions, relatives, countries, languages.

## Roles of a spell. Which gender is not guessed: without one, the first form stands.
role_player =
    { $gender ->
        [female] Spielerin
       *[other] Spieler
    }
role_head_coach =
    { $gender ->
        [female] Cheftrainerin
       *[other] Cheftrainer
    }
role_caretaker =
    { $gender ->
        [female] Interimstrainerin
       *[other] Interimstrainer
    }
role_assistant_coach =
    { $gender ->
        [female] Co-Trainerin
       *[other] Co-Trainer
    }
role_goalkeeping_coach =
    { $gender ->
        [female] Torwarttrainerin
       *[other] Torwarttrainer
    }
role_fitness_coach =
    { $gender ->
        [female] Fitnesstrainerin
       *[other] Fitnesstrainer
    }
role_youth_coach =
    { $gender ->
        [female] Jugendtrainerin
       *[other] Jugendtrainer
    }
role_player_coach =
    { $gender ->
        [female] Spielertrainerin
       *[other] Spielertrainer
    }
role_coach =
    { $gender ->
        [female] Trainerin
       *[other] Trainer
    }
role_sporting_director =
    { $gender ->
        [female] Sportdirektorin
       *[other] Sportdirektor
    }
role_technical_director =
    { $gender ->
        [female] Technische Direktorin
       *[other] Technischer Direktor
    }
role_chairman =
    { $gender ->
        [female] Vorsitzende
       *[other] Vorsitzender
    }
role_chief_executive =
    { $gender ->
        [female] Geschäftsführerin
       *[other] Geschäftsführer
    }
role_owner =
    { $gender ->
        [female] Eigentümerin
       *[other] Eigentümer
    }
role_team_manager =
    { $gender ->
        [female] Teammanagerin
       *[other] Teammanager
    }
role_physio =
    { $gender ->
        [female] Physiotherapeutin
       *[other] Physiotherapeut
    }
role_doctor =
    { $gender ->
        [female] Vereinsärztin
       *[other] Vereinsarzt
    }
role_scout = Scout
role_captain_of_honour =
    { $gender ->
        [female] Ehrenspielführerin
       *[other] Ehrenspielführer
    }
role_referee =
    { $gender ->
        [female] Schiedsrichterin
       *[other] Schiedsrichter
    }
role_assistant_referee =
    { $gender ->
        [female] Schiedsrichterassistentin
       *[other] Schiedsrichterassistent
    }
role_fourth_official =
    { $gender ->
        [female] Vierte Offizielle
       *[other] Vierter Offizieller
    }
role_video_referee =
    { $gender ->
        [female] Video-Assistentin
       *[other] Video-Assistent
    }
role_analyst =
    { $gender ->
        [female] Analystin
       *[other] Analyst
    }
role_agent =
    { $gender ->
        [female] Spielerberaterin
       *[other] Spielerberater
    }
role_journalist =
    { $gender ->
        [female] Journalistin
       *[other] Journalist
    }
role_president =
    { $gender ->
        [female] Präsidentin
       *[other] Präsident
    }
role_director = Vorstandsmitglied

## Positions
position_goalkeeper =
    { $gender ->
        [female] Torhüterin
       *[other] Torhüter
    }
position_defender =
    { $gender ->
        [female] Verteidigerin
       *[other] Verteidiger
    }
position_centre_back =
    { $gender ->
        [female] Innenverteidigerin
       *[other] Innenverteidiger
    }
position_right_back =
    { $gender ->
        [female] Rechtsverteidigerin
       *[other] Rechtsverteidiger
    }
position_left_back =
    { $gender ->
        [female] Linksverteidigerin
       *[other] Linksverteidiger
    }
position_full_back =
    { $gender ->
        [female] Außenverteidigerin
       *[other] Außenverteidiger
    }
position_wing_back =
    { $gender ->
        [female] Schienenspielerin
       *[other] Schienenspieler
    }
position_right_wing_back =
    { $gender ->
        [female] rechte Schienenspielerin
       *[other] rechter Schienenspieler
    }
position_left_wing_back =
    { $gender ->
        [female] linke Schienenspielerin
       *[other] linker Schienenspieler
    }
position_sweeper = Libero
position_midfielder =
    { $gender ->
        [female] Mittelfeldspielerin
       *[other] Mittelfeldspieler
    }
position_defensive_midfielder =
    { $gender ->
        [female] defensive Mittelfeldspielerin
       *[other] defensiver Mittelfeldspieler
    }
position_central_midfielder =
    { $gender ->
        [female] zentrale Mittelfeldspielerin
       *[other] zentraler Mittelfeldspieler
    }
position_attacking_midfielder =
    { $gender ->
        [female] offensive Mittelfeldspielerin
       *[other] offensiver Mittelfeldspieler
    }
position_right_midfielder =
    { $gender ->
        [female] rechte Mittelfeldspielerin
       *[other] rechter Mittelfeldspieler
    }
position_left_midfielder =
    { $gender ->
        [female] linke Mittelfeldspielerin
       *[other] linker Mittelfeldspieler
    }
position_winger =
    { $gender ->
        [female] Flügelspielerin
       *[other] Flügelspieler
    }
position_right_winger = Rechtsaußen
position_left_winger = Linksaußen
position_forward =
    { $gender ->
        [female] Angreiferin
       *[other] Angreifer
    }
position_striker =
    { $gender ->
        [female] Mittelstürmerin
       *[other] Mittelstürmer
    }
position_second_striker = hängende Spitze

## Why a spell ended
ended_dismissed = entlassen
ended_resigned = zurückgetreten
ended_mutual_consent = einvernehmlich
ended_expired = Vertragsende
ended_transfer = Wechsel
ended_retired = Karriereende
ended_died = verstorben

## Relatives
relative_father = Vater
relative_mother = Mutter
relative_son = Sohn
relative_daughter = Tochter
relative_child = Kind
relative_parent = Elternteil
relative_brother = Bruder
relative_sister = Schwester
relative_sibling = Bruder oder Schwester
relative_twin = Zwilling
relative_partner = Lebensgefährte oder Lebensgefährtin
relative_husband = Ehemann
relative_wife = Ehefrau
relative_grandfather = Großvater
relative_grandmother = Großmutter
relative_grandson = Enkel
relative_granddaughter = Enkelin
relative_uncle = Onkel
relative_aunt = Tante
relative_nephew = Neffe
relative_niece = Nichte
relative_cousin = Cousin oder Cousine

## Countries, by ISO 3166-1 and, for the home nations, 3166-2
country_AL = Albanien
country_DZ = Algerien
country_AD = Andorra
country_AO = Angola
country_AR = Argentinien
country_AM = Armenien
country_AU = Australien
country_AT = Österreich
country_AZ = Aserbaidschan
country_BY = Belarus
country_BE = Belgien
country_BJ = Benin
country_BO = Bolivien
country_BA = Bosnien und Herzegowina
country_BR = Brasilien
country_BG = Bulgarien
country_BF = Burkina Faso
country_BI = Burundi
country_CM = Kamerun
country_CA = Kanada
country_CV = Kap Verde
country_CF = Zentralafrikanische Republik
country_TD = Tschad
country_CL = Chile
country_CN = China
country_CO = Kolumbien
country_KM = Komoren
country_CG = Kongo-Brazzaville
country_CD = DR Kongo
country_CR = Costa Rica
country_CI = Elfenbeinküste
country_HR = Kroatien
country_CU = Kuba
country_CW = Curaçao
country_CY = Zypern
country_CZ = Tschechien
country_DK = Dänemark
country_DO = Dominikanische Republik
country_EC = Ecuador
country_EG = Ägypten
country_SV = El Salvador
country_GQ = Äquatorialguinea
country_EE = Estland
country_FO = Färöer
country_FI = Finnland
country_FR = Frankreich
country_GA = Gabun
country_GM = Gambia
country_GE = Georgien
country_DE = Deutschland
country_GH = Ghana
country_GI = Gibraltar
country_GR = Griechenland
country_GT = Guatemala
country_GN = Guinea
country_GW = Guinea-Bissau
country_HT = Haiti
country_HN = Honduras
country_HU = Ungarn
country_IS = Island
country_IN = Indien
country_ID = Indonesien
country_IR = Iran
country_IQ = Irak
country_IE = Irland
country_IL = Israel
country_IT = Italien
country_JM = Jamaika
country_JP = Japan
country_JO = Jordanien
country_KZ = Kasachstan
country_KE = Kenia
country_XK = Kosovo
country_LV = Lettland
country_LB = Libanon
country_LR = Liberia
country_LY = Libyen
country_LI = Liechtenstein
country_LT = Litauen
country_LU = Luxemburg
country_MG = Madagaskar
country_ML = Mali
country_MT = Malta
country_MR = Mauretanien
country_MX = Mexiko
country_MD = Moldau
country_ME = Montenegro
country_MA = Marokko
country_MZ = Mosambik
country_NA = Namibia
country_NL = Niederlande
country_NZ = Neuseeland
country_NE = Niger
country_NG = Nigeria
country_MK = Nordmazedonien
country_NO = Norwegen
country_PS = Palästina
country_PA = Panama
country_PY = Paraguay
country_PE = Peru
country_PL = Polen
country_PT = Portugal
country_QA = Katar
country_RO = Rumänien
country_RU = Russland
country_RW = Ruanda
country_SM = San Marino
country_SA = Saudi-Arabien
country_SN = Senegal
country_RS = Serbien
country_SL = Sierra Leone
country_SK = Slowakei
country_SI = Slowenien
country_ZA = Südafrika
country_KR = Südkorea
country_ES = Spanien
country_SR = Suriname
country_SE = Schweden
country_CH = Schweiz
country_SY = Syrien
country_TZ = Tansania
country_TG = Togo
country_TT = Trinidad und Tobago
country_TN = Tunesien
country_TR = Türkei
country_UG = Uganda
country_UA = Ukraine
country_AE = Vereinigte Arabische Emirate
country_GB = Vereinigtes Königreich
country_GB_ENG = England
country_GB_NIR = Nordirland
country_GB_SCT = Schottland
country_GB_WLS = Wales
country_US = Vereinigte Staaten
country_UY = Uruguay
country_UZ = Usbekistan
country_VE = Venezuela
country_ZM = Sambia
country_ZW = Simbabwe

## That something is written in a language
in_language_nl = auf Niederländisch
in_language_en = auf Englisch
in_language_fr = auf Französisch
in_language_de = auf Deutsch
