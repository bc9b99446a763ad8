using SopEngine.Application.Trails;
using SopEngine.Persistence.Trails;

namespace SopEngine.Application.Verify;

/// <summary>Goes along the entries of a day beside what the day says is in it; both in the same order.</summary>
internal sealed class PartWalk(IReadOnlyList<DayEntriesRow> parts)
{
    private int _at;
    private int _next = parts.Count > 0 ? parts[0].FirstSeq : 0;

    /// <summary>What the day says is in it, and is no more.</summary>
    public List<(string Ticket, int Seq)> Missing { get; } = [];

    /// <summary>Those whose last entry has another hash now: it, or one before it, was changed and the chain made anew.</summary>
    public List<DayEntriesRow> Altered { get; } = [];

    public void Take(SealedEntry entry)
    {
        while (_at < parts.Count && (parts[_at].Ticket != entry.Ticket || parts[_at].LastSeq < entry.Seq))
        {
            EndPart();
        }

        if (_at == parts.Count)
        {
            return;
        }

        SkipTo(entry.Seq);
        _next = entry.Seq + 1;
        if (entry.Seq == parts[_at].LastSeq && entry.Hash != parts[_at].LastHash)
        {
            Altered.Add(parts[_at]);
        }
    }

    public void End()
    {
        while (_at < parts.Count)
        {
            EndPart();
        }
    }

    private void EndPart()
    {
        SkipTo(parts[_at].LastSeq + 1);
        _at++;
        _next = _at < parts.Count ? parts[_at].FirstSeq : 0;
    }

    private void SkipTo(int seq)
    {
        for (; _next < seq; _next++)
        {
            Missing.Add((parts[_at].Ticket, _next));
        }
    }
}
