using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops.Soundness;

/// <summary>
/// A second opinion, written without a look at the first: situations are texts, and everything is found by going over all of them until nothing changes. Knows
/// goto, returnTo, close, joins, maxima, cancelling, end rows and automatic rows. Slow, and meant to be easy to believe.
/// </summary>
internal sealed class NaiveChecker
{
    private const string Closed = "closed";

    private readonly SopRevision _sop;
    private readonly Dictionary<string, HashSet<string>> _next = [];

    private NaiveChecker(SopRevision sop) => _sop = sop;

    public HashSet<string> Reached { get; } = [];

    public HashSet<string> BegunTwice { get; } = [];

    public HashSet<string> ClosedTooEarly { get; } = [];

    public bool CanAlwaysClose { get; private set; }

    public bool IsSound => CanAlwaysClose && BegunTwice.Count + ClosedTooEarly.Count == 0 && _sop.Steps.All(step => Reached.Contains(step.Id));

    public static NaiveChecker Check(SopRevision sop)
    {
        var checker = new NaiveChecker(sop);
        List<string> tokens = [];
        checker.Begin(tokens, sop.Steps[0], []);
        checker.Explore(Key(tokens));
        checker.CanAlwaysClose = checker.Closable().Count == checker._next.Count;
        return checker;
    }

    private void Explore(string start)
    {
        HashSet<string> open = [start];
        while (open.Count > 0)
        {
            var situation = open.First();
            open.Remove(situation);
            _next[situation] = [];
            foreach (var (step, outcome) in Choices(situation))
            {
                var after = Take(situation, step, outcome);
                _next[situation].Add(after);
                if (after != Closed && !_next.ContainsKey(after))
                {
                    open.Add(after);
                }
            }
        }
    }

    private HashSet<string> Closable()
    {
        HashSet<string> closable = [];
        for (var before = -1; before != closable.Count;)
        {
            before = closable.Count;
            closable.UnionWith(_next.Where(entry => entry.Value.Contains(Closed) || entry.Value.Overlaps(closable)).Select(entry => entry.Key).ToList());
        }

        return closable;
    }

    /// <summary>Every active row with every outcome that is not used up. Counters are tokens too: "#row.outcome", one for each use.</summary>
    private List<(Step Step, Outcome Outcome)> Choices(string situation)
    {
        var tokens = Tokens(situation);
        return
        [
            .. _sop.Steps.Where(step => tokens.Contains(step.Id))
                .SelectMany(step => step.Outcomes.Select(outcome => (step, outcome)))
                .Where(pair => pair.outcome.Max is not { } max || tokens.Count(token => token == Use(pair.step, pair.outcome)) < max),
        ];
    }

    private string Take(string situation, Step step, Outcome outcome)
    {
        var tokens = Tokens(situation);
        tokens.Remove(step.Id);
        List<string> closers = [];
        Follow(tokens, step, outcome, closers);
        if (closers.Count == 0)
        {
            return Key(tokens);
        }

        if (tokens.Exists(token => !token.StartsWith('#')))
        {
            ClosedTooEarly.Add(closers[0]);
        }

        return Closed;
    }

    private void Follow(List<string> tokens, Step step, Outcome outcome, List<string> closers)
    {
        if (outcome.Max is not null)
        {
            tokens.Add(Use(step, outcome));
        }

        if (outcome.CancelsOthers)
        {
            tokens.RemoveAll(token => !token.StartsWith('#'));
        }

        if (outcome.Close is not null)
        {
            closers.Add(step.Id);
        }

        if (outcome.ReturnTo is { } back)
        {
            Begin(tokens, _sop.FindStep(back)!, closers);
        }

        foreach (var target in outcome.Goto.Select(id => _sop.FindStep(id)!))
        {
            if (target.Join.Count == 0 || Arrives(tokens, target, step.Id))
            {
                Begin(tokens, target, closers);
            }
        }
    }

    private bool Arrives(List<string> tokens, Step target, string from)
    {
        var arrival = $"{from}->{target.Id}";
        if (tokens.Contains(arrival))
        {
            BegunTwice.Add(target.Id);
            return false;
        }

        tokens.Add(arrival);
        var chosen = target.Join.Select(group => group.Select(source => $"{source}->{target.Id}").FirstOrDefault(tokens.Contains)).ToList();
        if (chosen.Contains(null))
        {
            return false;
        }

        tokens.RemoveAll(chosen.Contains);
        return true;
    }

    private void Begin(List<string> tokens, Step target, List<string> closers)
    {
        Reached.Add(target.Id);
        if (target.Kind == StepKind.End)
        {
            closers.Add(target.Id);
        }
        else if (target.Automatic is not null)
        {
            Follow(tokens, target, target.Outcomes[0], closers);
        }
        else if (tokens.Contains(target.Id))
        {
            BegunTwice.Add(target.Id);
        }
        else
        {
            tokens.Add(target.Id);
        }
    }

    private static string Use(Step step, Outcome outcome) => $"#{step.Id}.{outcome.Id}";

    private static string Key(List<string> tokens) => string.Join(' ', tokens.Order(StringComparer.Ordinal));

    private static List<string> Tokens(string situation) => [.. situation.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
