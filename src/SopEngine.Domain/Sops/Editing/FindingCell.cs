namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cell at which a finding is shown.</summary>
public static class FindingCell
{
    private static readonly string[] _targets = ["goto", "returnTo", "passTo", "close", "extend"];

    // what a thing that is no cell itself is shown at, the first that it has: a question, a form, a piece of evidence, a message, a rung, a condition, a unit, work, a wait, a reminder
    private static readonly string[] _first = ["label", "title", "part", "on", "at", "field", "from", "do", "longest", "every", "outcome", "phase", "hidden", "rows", "0/rows", "0/at"];

    /// <summary>The place of a cell of <see cref="SopCells"/>, or as near as there is one: the row, the column, the document; empty for the whole.</summary>
    /// <param name="revision">The definition that the finding is about.</param>
    /// <param name="place">Of the finding.</param>
    public static string Of(SopRevision revision, string place)
    {
        for (var near = Named(place); near.Length > 0; near = near.LastIndexOf('/') is >= 0 and var cut ? near[..cut] : "")
        {
            if (Candidates(near).FirstOrDefault(cell => SopCells.Read(revision, cell) is not null) is { } cell)
            {
                return cell;
            }
        }

        return "";
    }

    private static IEnumerable<string> Candidates(string near) => near.Split('/') switch
    {
        ["steps", _, "outcomes", _] => [$"{near}/target"],
        ["steps", _] => [$"{near}/activity"],
        ["lanes", _] => [$"{near}/label"],
        ["document", ..] => [near, $"{near}/name"],
        _ => [near, .. _first.Select(key => $"{near}/{key}")],
    };

    // who acts is one cell, and where an answer leads is one, whichever way it goes
    private static string Named(string place) => place.Split('/') switch
    {
        ["lanes", var lane, "roles" or "requester" or "external"] => $"lanes/{lane}/role",
        [.. var head, var last] when Array.IndexOf(_targets, last) >= 0 => string.Join('/', [.. head, "target"]),
        _ => place,
    };
}
