namespace SopEngine.Application.Charts.Routing;

/// <summary>Bundles on one line that disturb each other, each with its track: 0 is the lowest (leftmost, uppermost).</summary>
internal sealed record TrackGroup(IReadOnlyList<(Bundle Bundle, int Track)> Bundles)
{
    public bool Upright => Bundles[0].Bundle.Hull.Upright;

    public int Line => Bundles[0].Bundle.Hull.Line;

    public int Tracks => Bundles.Max(bundle => bundle.Track) + 1;

    /// <summary>Sorts all bundles into groups, and each group into the order that cuts least.</summary>
    public static IReadOnlyList<TrackGroup> Sort(IEnumerable<Bundle> bundles)
    {
        var groups = new List<TrackGroup>();
        foreach (var line in bundles.GroupBy(bundle => (bundle.Hull.Upright, bundle.Hull.Line)))
        {
            var left = line.OrderByDescending(bundle => bundle.Hull.Length).ThenBy(bundle => bundle.Hull.Route).ThenBy(bundle => bundle.Hull.Order).ToList();
            while (left.Count > 0)
            {
                groups.Add(new TrackGroup(Layer(Arrange(Gather(left)))));
            }
        }

        return groups;
    }

    /// <summary>Takes the first and all that disturb it, directly or through others, out of the list.</summary>
    private static List<Bundle> Gather(List<Bundle> left)
    {
        var together = new List<Bundle> { left[0] };
        left.RemoveAt(0);
        for (var index = 0; index < together.Count; index++)
        {
            together.AddRange(left.Where(bundle => bundle.Hull.Disturbs(together[index].Hull)));
            left.RemoveAll(together.Contains);
        }

        return together;
    }

    private static List<Bundle> Arrange(List<Bundle> bundles)
    {
        var arranged = new List<Bundle>();
        foreach (var bundle in bundles)
        {
            var best = Enumerable.Range(0, arranged.Count + 1).MinBy(place => CutsAt(arranged, bundle, place));
            arranged.Insert(best, bundle);
        }

        return arranged;
    }

    private static int CutsAt(List<Bundle> arranged, Bundle bundle, int place)
    {
        var cuts = 0;
        for (var index = 0; index < arranged.Count; index++)
        {
            if (arranged[index].Hull.Disturbs(bundle.Hull))
            {
                cuts += index < place ? arranged[index].CutsWhenBelow(bundle) : bundle.CutsWhenBelow(arranged[index]);
            }
        }

        return cuts;
    }

    private static List<(Bundle Bundle, int Track)> Layer(List<Bundle> arranged)
    {
        var layered = new List<(Bundle Bundle, int Track)>();
        foreach (var bundle in arranged)
        {
            var track = layered.Where(lower => lower.Bundle.Hull.Disturbs(bundle.Hull)).Select(lower => lower.Track + 1).DefaultIfEmpty(0).Max();
            layered.Add((bundle, track));
        }

        return layered;
    }
}
