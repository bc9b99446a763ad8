using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Demo;

/// <summary>An invented ticket while it runs: what chance has for it, what it is about, and what has been seen of it.</summary>
internal sealed class DemoTicket(Chance chance, HashSet<DemoTrait> traits)
{
    private readonly HashSet<(int Item, string Lane)> _seen = [];

    public Chance Chance => chance;

    /// <summary>Empty until it is filed.</summary>
    public string Number { get; set; } = "";

    /// <summary>What it is about; null until its first answers are there.</summary>
    public DemoTheme? Theme { get; set; }

    /// <summary>Where the trouble is; null until somebody says so.</summary>
    public string? Place { get; set; }

    /// <summary>What was chosen at filing, so that a duplicate can be filed of it.</summary>
    public string? Topic { get; set; }

    public string Sop { get; set; } = "";

    public IReadOnlyDictionary<string, Answer> Filed { get; set; } = new Dictionary<string, Answer>();

    /// <summary>The ticket that this one says again; null for none.</summary>
    public string? Original { get; set; }

    /// <summary>True once what follows its end has been seen to.</summary>
    public bool Ended { get; set; }

    /// <summary>Whether this is still to befall it.</summary>
    public bool Awaits(DemoTrait trait) => traits.Contains(trait);

    /// <summary>Whether this is still to befall it; it does now, and not again.</summary>
    public bool Takes(DemoTrait trait) => traits.Remove(trait);

    /// <summary>True the first time that a visit by a lane is seen.</summary>
    public bool Sees(WorkItem item) => _seen.Add((item.Ordinal, item.Lane));
}
