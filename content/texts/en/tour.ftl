# The words of the room "tour": en. Keys are the same in every language.

room-tour = Tour
tab-district = District
district-title = Our district
district-line = Look around: with pictures and stories
tour-title = Tour of the district
tour-made-title = Stations of the tour
job-tour-picture = Prepare a picture for the tour

# Directions.
tour-to-north = to the north
tour-to-north-east = to the north-east
tour-to-east = to the east
tour-to-south-east = to the south-east
tour-to-south = to the south
tour-to-south-west = to the south-west
tour-to-west = to the west
tour-to-north-west = to the north-west
tour-side-ahead = straight ahead
tour-side-ahead-right = ahead on the right
tour-side-right = on the right
tour-side-behind-right = behind you on the right
tour-side-behind = behind you
tour-side-behind-left = behind you on the left
tour-side-left = on the left
tour-side-ahead-left = ahead on the left
tour-height-up = above
tour-height-down = below
tour-turn-straight = Go straight on.
tour-turn-slight-right = Bear right.
tour-turn-right = Turn right.
tour-turn-slight-left = Bear left.
tour-turn-left = Turn left.
tour-turn-back = Turn around.

# What is missing before a station can be published.
tour-missing-picture = There is no picture yet.
tour-missing-picture-waits = The picture is still being prepared. That takes a few minutes.
tour-missing-picture-refused = This picture cannot be shown. Take another one.
tour-missing-place = Where is the station? Show it on the map.
tour-missing-people = Can anybody be recognised in the picture? Nobody has said so yet.
tour-missing-nobody-marked = There are people in the picture. Mark everybody who can be recognised.
tour-missing-basis = For one person it is not said yet why she may be shown.
tour-missing-blur = A face is not hidden yet. That takes a few minutes.
tour-missing-title = The station has no name in German yet.
tour-missing-story = There is no story in German yet.
tour-missing-alt = What is in the picture? Write it for people who do not see it.
tour-missing-point-words = A point in the picture has no name in German yet.

# Why a picture cannot be used.
tour-refused-unknown = Klick does not know this kind of picture. Send a photo as JPEG.
tour-refused-heic = This picture is in the format HEIC. Set the camera to “Most Compatible”, or send it as JPEG.
tour-refused-damaged = The picture is damaged. Send it once more, or take another one.
tour-refused-too-large = The picture is too large. Send it smaller.
tour-refused-no-jail = This computer cannot open pictures safely. Tell whoever looks after the technology.

# Pages for everybody
tour-count = { $stations ->
    [one] 1 stop
   *[other] { $stations } stops
}
tour-minutes = { $minutes ->
    [one] 1 minute on foot
   *[other] { $minutes } minutes on foot
}
tour-size = { $stations }, about { $minutes }
tour-leg = { $minutes }, { $to }
district-lead = Look, listen, go there.
district-empty = There is nothing to see here yet. The tour is being made.
tour-walk = Tour
tour-all = All stops
tour-stations = The stops
tour-begin = Start the tour
tour-which = Which tour?
tour-only = What do you need on the way?
tour-only-all = Show all
tour-only-steps = No steps
tour-only-bench = With a bench
tour-only-toilet = With a toilet
tour-only-none = No stop fits this.
tour-map-line = The map and the list have the same numbers.
tour-map-move = Move the map
tour-map-nearer = Closer
tour-map-farther = Farther
tour-near = What is nearby?
tour-near-line = Your location stays on your phone. We do not learn it.
tour-near-done = The closest stop is now at the top.
tour-near-fault = Your phone does not say where you are. Look at the map.
tour-near-metres = about { $far } m from you
tour-near-kilometres = about { $far } km from you
tour-other-ways = Rather read, listen or print?
tour-way = Read the way
tour-way-line = Where to go, how long it takes and what to look for
tour-hear = Listen to the stories
tour-hear-line = All stories, one after the other
tour-sheet = Print the tour
tour-sheet-line = Map and stops on paper
tour-files = For map apps and navigation
tour-demo = This stop is invented. We drew it.
tour-station-of = Stop { $number } of { $of }
tour-station-name = Stop { $number }: { $title }
tour-look-start = Look around
tour-look-sides = Pictures of the four sides
tour-look-fault = That did not work. Try again, or look at the four sides.
tour-look-turn = Turn and come closer
tour-look-left = left
tour-look-right = right
tour-look-up = up
tour-look-down = down
tour-look-nearer = closer
tour-look-farther = farther
tour-look-hold = with phone
tour-look-full = large
tour-look-close = close
tour-looking = You are looking { $to }.
tour-points = What there is to see
tour-where = { $side }, { $height }
tour-more = Read more about it
tour-then = Then and now
tour-then-old = Then
tour-then-now = Now
tour-then-move = Slide between then and now
tour-get = Getting there
tour-fact-steps = { $steps ->
    [0] No steps.
    [one] 1 step.
   *[other] { $steps } steps.
}
tour-fact-kerb-none = No kerb.
tour-fact-kerb-lowered = The kerb is lowered.
tour-fact-kerb-raised = The kerb is high.
tour-fact-bench = There is a bench.
tour-fact-no-bench = There is no bench.
tour-fact-toilet = There is a toilet.
tour-fact-no-toilet = There is no toilet.
tour-open-map = Open in the map app
tour-on-map = Show on the map
tour-also = Also close by
tour-last = That was the last stop. It was good to have you here.
tour-way-title = The way in words
tour-way-first = Go { $to }.
tour-way-length = { $minutes }, about { $metres } m
tour-way-end = Here the tour ends.
tour-sides-title = To all four sides
tour-side-of = { $side }: { $to }
tour-side-front = In front of you
tour-side-at-right = On your right
tour-side-back = Behind you
tour-side-at-left = On your left
tour-back-to = Back to the stop
tour-poster = Poster for this stop
tour-poster-how = The poster fits on one A4 sheet. Choose the language and print it. Put it up at the stop.
tour-poster-look = Look around here
tour-poster-scan = Point your phone's camera at the picture. It costs nothing.
tour-qr = Code with the address
