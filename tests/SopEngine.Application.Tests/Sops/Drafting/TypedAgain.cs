using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Tests.Sops.Drafting;

/// <summary>Writes an SOP anew as an officer could: from an empty table, by nothing but buttons that add an entry and texts in cells.</summary>
internal static class TypedAgain
{
    private static readonly string[] _lists = ["lanes", "steps", "forms", "classes", "phaseTimes", "annexes", "outcomes", "fields", "needs", "yields", "notify", "ladder", "join"];

    public static SopRevision From(SopRevision wanted)
    {
        var sop = NewSop.Of(wanted.Sop, "", []);
        sop = new SeveralEdits([new RemovePart("steps/baris-1"), new RemovePart("lanes/pemohon")]).On(sop) with { Revision = wanted.Revision };
        HashSet<string> there = [];
        foreach (var (place, text) in SopCells.Read(wanted))
        {
            sop = WithEntries(sop, place.Split('/'), there);
            if (SopCells.Read(sop, place) != text)
            {
                var change = TypedCells.Changes(sop, new Dictionary<string, string> { [place] = text });
                sop = TypedCells.Apply(sop, change).Revision;
            }
        }

        return sop;
    }

    private static SopRevision WithEntries(SopRevision sop, string[] path, HashSet<string> there)
    {
        for (var at = 0; at + 1 < path.Length; at++)
        {
            if (_lists.Contains(path[at], StringComparer.Ordinal) && there.Add(string.Join('/', path[..(at + 2)])))
            {
                sop = new AddPart(string.Join('/', path[..(at + 1)]), path[at + 1]).On(sop);
            }
        }

        return sop;
    }
}
