namespace SopEngine.Application.Bpmn.Layout;

/// <summary>
/// The order of tracks in a gap, from left to right. A flow that runs on level in a lane turns right of all that leave a node of this lane, so that it does not lie on
/// their beginnings.
/// </summary>
internal static class TrackOrder
{
    public static IEnumerable<Way> Of(IEnumerable<Way> ways)
    {
        var left = ways.OrderBy(way => way.Kind == WayKind.Turn).ToList();
        while (left.Count > 0)
        {
            var next = left.Find(way => way.Kind == WayKind.Band || !left.Exists(other => other != way && other.FromLane == way.ToLane)) ?? left[0];
            left.Remove(next);
            yield return next;
        }
    }
}
