-- The stations of the tour. Each has its words in every language, what is there for people who cannot walk far, points and ways onward.
create table station (
    id text primary key not null check (length(id) = 36),
    slug text not null unique check (length(slug) between 1 and 60),
    -- Withdrawn is what was published and is shown no more: none of its public files is left.
    state text not null check (state in ('draft', 'handed-in', 'published', 'withdrawn')),
    -- Its place among all stations: small numbers first. Two may have the same one.
    position integer not null,
    -- In millionths of a degree; both or none.
    lat integer check (lat between -90000000 and 90000000),
    lon integer check (lon between -180000000 and 180000000),
    -- Tenths of a degree from north over east: to where the middle of the main picture looks.
    heading integer not null check (heading between 0 and 3599),
    -- Tenths of a degree: where one looks first, right and up from the middle.
    start_yaw integer not null check (start_yaw between -1800 and 1800),
    start_pitch integer not null check (start_pitch between -900 and 900),
    -- Raised by every change: who goes on from an older one is told.
    revision integer not null check (revision > 0),
    -- Invented, and said so.
    demo integer not null check (demo in (0, 1)),
    author text references account (id) on delete set null,
    made_at integer not null,
    changed_at integer not null,
    published_at integer,
    check ((lat is null) = (lon is null))
) strict;

create table station_words (
    station_id text not null references station (id) on delete cascade,
    lang text not null check (length(lang) = 2),
    title text not null check (length(title) <= 80),
    line text not null check (length(line) <= 200),
    place text not null check (length(place) <= 200),
    -- How one gets there and what is on the way, for who uses a wheelchair or a pram.
    access text not null check (length(access) <= 500),
    -- The main picture in words, and the one of former times.
    alt text not null check (length(alt) <= 400),
    alt_then text not null check (length(alt_then) <= 400),
    -- Paragraphs with an empty line between them.
    story text not null check (length(story) <= 2000),
    more text not null check (length(more) <= 8000),
    -- What is said in the sound, where it says something else than the story.
    transcript text not null check (length(transcript) <= 8000),
    primary key (station_id, lang)
) strict;

-- What is there. Null: nobody said it.
create table station_fact (
    station_id text primary key not null references station (id) on delete cascade,
    steps integer check (steps between 0 and 500),
    kerb text check (kerb in ('none', 'lowered', 'raised')),
    bench integer check (bench in (0, 1)),
    toilet integer check (toilet in (0, 1))
) strict;

-- A picture. Its id is that of its upload and of its original.
create table station_picture (
    id text primary key not null check (length(id) = 36),
    -- Null: it came, and was given to no station yet. Then it is in the basket of who sent it.
    station_id text references station (id) on delete set null,
    role text not null check (role in ('main', 'then', 'now')),
    -- Null: not known yet; then the job takes what the file says, else a flat picture.
    shape text check (shape in ('flat', 'strip', 'sphere')),
    -- Only of a strip: how far one turned.
    degrees integer check (degrees between 60 and 360),
    -- Only of a part of a sphere: full width, full height, left, top, with commas between them.
    crop text check (length(crop) <= 60),
    -- Whether the file itself said what it is; else somebody is asked.
    told integer not null check (told in (0, 1)),
    -- Gone is what nobody wants any more: its files are taken away, and then it.
    state text not null check (state in ('waiting', 'shown', 'refused', 'gone')),
    -- Why it was refused.
    reason text check (length(reason) <= 40),
    -- Raised when its files must be made anew; the job of an older one does nothing.
    making integer not null check (making > 0),
    job_id text not null,
    -- Upright, in pixels; 0: not known yet.
    width integer not null check (width >= 0),
    height integer not null check (height >= 0),
    -- Of what can be looked around in: the side of its cube, how many levels, the colours above and below.
    cube integer not null check (cube >= 0),
    levels integer not null check (levels >= 0),
    sky text not null check (length(sky) in (0, 7)),
    ground text not null check (length(ground) in (0, 7)),
    -- What its files show and what they hide, as the decoder was asked for it; empty: there are none.
    made_of text not null check (length(made_of) <= 8000),
    -- Whether people can be recognised in it: 'none', 'marked' (each has a row). Null: nobody said it.
    people text check (people in ('none', 'marked')),
    sent_by text references account (id) on delete set null,
    sent_at integer not null,
    check (state <> 'refused' or reason is not null)
) strict;

create index station_picture_station on station_picture (station_id);

-- Its public files. `part`: 'photo', 'preview', 'side-0' to 'side-3' (front, right, back, left), 'tile-1f00'.
create table station_file (
    picture_id text not null references station_picture (id) on delete cascade,
    part text not null check (length(part) between 1 and 20),
    name text not null check (length(name) between 1 and 90),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    bytes integer not null check (bytes > 0),
    primary key (picture_id, part, name)
) strict;

create index station_file_name on station_file (name);

-- Somebody, or something such as a number plate, that can be recognised in a picture: where, and why it may be shown. Without names.
create table shown_person (
    id text primary key not null check (length(id) = 36),
    picture_id text not null references station_picture (id) on delete cascade,
    -- In parts of 10,000 of the upright picture.
    x integer not null check (x between 0 and 9999),
    y integer not null check (y between 0 and 9999),
    w integer not null check (w between 1 and 10000),
    h integer not null check (h between 1 and 10000),
    basis text not null check (basis in ('consent', 'incidental', 'event', 'own', 'blurred', 'open')),
    note text not null check (length(note) <= 200),
    author text references account (id) on delete set null,
    made_at integer not null,
    check (x + w <= 10000 and y + h <= 10000)
) strict;

create index shown_person_picture on shown_person (picture_id);

-- A point in the main picture.
create table hotspot (
    id text primary key not null check (length(id) = 36),
    station_id text not null references station (id) on delete cascade,
    -- Its name in the station: letters, digits, hyphens.
    slug text not null check (length(slug) between 1 and 60),
    kind text not null check (kind in ('info', 'station', 'film', 'sound', 'event')),
    -- Only of a way to another station.
    to_station text references station (id) on delete cascade,
    -- Only of a film, a sound, an event: an address in this house, from its first slash.
    href text check (length(href) between 1 and 300),
    -- Tenths of a degree from the middle of the picture, right and up.
    yaw integer not null check (yaw between -1800 and 1800),
    pitch integer not null check (pitch between -900 and 900),
    position integer not null,
    unique (station_id, slug),
    check ((kind = 'station') = (to_station is not null))
) strict;

create table hotspot_words (
    hotspot_id text not null references hotspot (id) on delete cascade,
    lang text not null check (length(lang) = 2),
    title text not null check (length(title) <= 80),
    words text not null check (length(words) <= 600),
    primary key (hotspot_id, lang)
) strict;

-- Where it goes on.
create table station_link (
    station_id text not null references station (id) on delete cascade,
    to_station text not null references station (id) on delete cascade,
    minutes integer not null check (minutes between 1 and 240),
    position integer not null,
    primary key (station_id, to_station),
    check (station_id <> to_station)
) strict;

-- By what one knows the way.
create table station_link_words (
    station_id text not null,
    to_station text not null,
    lang text not null check (length(lang) = 2),
    landmark text not null check (length(landmark) between 1 and 300),
    primary key (station_id, to_station, lang),
    foreign key (station_id, to_station) references station_link (station_id, to_station) on delete cascade
) strict;

-- What a station was, to go back to: without its pictures, which stay.
create table station_version (
    station_id text not null references station (id) on delete cascade,
    number integer not null check (number > 0),
    snapshot text not null,
    author text references account (id) on delete set null,
    made_at integer not null,
    primary key (station_id, number)
) strict;
