using System.Text.Json.Nodes;
using SopEngine.Domain.Sops;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// A template as it is compared with one region. Ids of new rows, lanes and forms are counted, so that the nation and the region may each put in another under the same id: they are two, not
/// one that both changed. What must hold:
/// <list type="number">
/// <item>In everything that is compared with this region, the nation's then has a name of its own, wherever the template speaks of it.</item>
/// <item>It keeps that name in all later revisions: the answer given under it says so.</item>
/// <item>What the region took under its own name, and changed afterwards, is no twin.</item>
/// </list>
/// </summary>
internal sealed class TwinThings
{
    private const string Mark = "-nasional";
    private const string Local = "-daerah";

    private static readonly string[] _lists = ["steps", "lanes", "forms"];

    private readonly Dictionary<string, string> _names;

    private TwinThings(SopRevision from, SopRevision theirs, IReadOnlyList<string> twins)
    {
        Twins = twins;
        _names = twins.ToDictionary(place => place, place => place[(place.IndexOf('/', StringComparison.Ordinal) + 1)..] + Mark, StringComparer.Ordinal);
        (From, Theirs) = (RenamedThings.On(from, _names), RenamedThings.On(theirs, _names));
    }

    /// <summary>The revision of the template that was answered last, with those names.</summary>
    public SopRevision From { get; }

    /// <summary>The template that is in force, with those names.</summary>
    public SopRevision Theirs { get; }

    /// <summary>What is called otherwise, by its place in the template as the nation has it.</summary>
    public IReadOnlyList<string> Twins { get; }

    public static TwinThings Of(SopRevision from, SopRevision theirs, SopRevision ours, DraftLineage lineage)
    {
        var (before, after, own) = (Places(from), Places(SopAlignment.Of(theirs, ours)), Places(ours));
        bool Differs(string place) => own.TryGetValue(place, out var mine) && !ThreeWay.Same(mine, after[place]);
        bool WasTaken(string place) => lineage.Answers.Any(answer => answer.Part == place && answer.Choice != TemplateChoice.Keep);
        var fresh = after.Keys.Where(place => !before.ContainsKey(place) && Differs(place) && !WasTaken(place));
        // a thing of the nation's own that is called so already keeps its name
        return new TwinThings(from, theirs, [.. lineage.Twins.Union(fresh).Where(place => !after.ContainsKey(place + Mark) && !before.ContainsKey(place + Mark))]);
    }

    /// <summary>What was called otherwise when these parts were answered.</summary>
    public static IReadOnlyList<string> Known(IEnumerable<string> parts) => [.. parts.Where(part => part.EndsWith(Mark, StringComparison.Ordinal)).Select(part => part[..^Mark.Length]).Distinct()];

    /// <summary>Where a part of the template stands in this comparison.</summary>
    public string Place(string place) => _names.ContainsKey(place) ? place + Mark : place;

    /// <summary>The place of the region's own under whose id the nation put in another; null for a part that has no twin.</summary>
    public string? Own(string place) => place.EndsWith(Mark, StringComparison.Ordinal) && _names.ContainsKey(place[..^Mark.Length]) ? place[..^Mark.Length] : null;

    /// <summary>What a region has just put in, under names that the template uses nowhere: so that what it refused or took out there is not mistaken for it.</summary>
    /// <param name="before">Its draft before.</param>
    /// <param name="after">Its draft now.</param>
    /// <param name="templates">The revisions of the template that it has answered and that is in force.</param>
    public static SopRevision Apart(SopRevision before, SopRevision after, IReadOnlyList<SopRevision> templates)
    {
        var (known, now, taken) = (Places(before), Places(after), templates.SelectMany(template => Places(template).Keys).ToHashSet(StringComparer.Ordinal));
        return RenamedThings.On(after, now.Keys.Where(place => !known.ContainsKey(place) && taken.Contains(place)).ToDictionary(place => place, place => Free(place, now, taken), StringComparer.Ordinal));
    }

    private static string Free(string place, Dictionary<string, JsonNode> now, HashSet<string> taken)
    {
        var free = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? place + Local : $"{place}{Local}-{number}").First(name => !now.ContainsKey(name) && !taken.Contains(name));
        return free[(free.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }

    private static Dictionary<string, JsonNode> Places(SopRevision revision)
    {
        var text = JsonNode.Parse(CanonicalJson.Write(revision))!;
        return _lists.SelectMany(list => ThingList.Of(text[list])?.Things.Select(thing => KeyValuePair.Create($"{list}/{thing.Key}", (JsonNode)thing.Value)) ?? []).ToDictionary(StringComparer.Ordinal);
    }
}
