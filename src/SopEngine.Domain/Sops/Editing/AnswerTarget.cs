namespace SopEngine.Domain.Sops.Editing;

/// <summary>Where an answer leads, as one word for the way and the ids it leads to: <c>goto tutup</c>, <c>return lapor</c>, <c>close solved</c>.</summary>
/// <param name="Way">goto, return, pass, close, extend, or empty while it leads nowhere yet.</param>
/// <param name="Ids">Rows, a lane, or how the ticket ends.</param>
public sealed record AnswerTarget(string Way, IReadOnlyList<string> Ids)
{
    public const string Goto = "goto";

    public const string Return = "return";

    public const string Pass = "pass";

    public const string Close = "close";

    /// <summary>More time: the row stays open. How much is said beside it.</summary>
    public const string Extend = "extend";

    public static AnswerTarget Nowhere { get; } = new("", []);

    /// <summary>How it stands in a cell.</summary>
    public string Text => string.Join(' ', [Way, .. Ids]).Trim();

    public static AnswerTarget Of(Outcome outcome) => outcome switch
    {
        { ReturnTo: { } row } => new(Return, [row]),
        { PassTo: { } lane } => new(Pass, [lane]),
        { Close: { } kind } => new(Close, [CellText.Word<ClosureKind>(kind)]),
        { Extend: not null } => new(Extend, []),
        { Goto.Count: > 0 } => new(Goto, outcome.Goto),
        _ => Nowhere,
    };

    /// <summary>Null for what is no target.</summary>
    public static AnswerTarget? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => Nowhere,
            [Extend] => new(Extend, []),
            [Goto, .. { Length: > 0 } rows] => new(Goto, rows),
            [Return or Pass, _] => new(words[0], [words[1]]),
            [Close, var kind] when CellText.Choice<ClosureKind>(kind) is not null => new(Close, [kind]),
            _ => null,
        };
    }

    /// <summary>The answer, leading there and nowhere else. More time is as much as it was; how much, where it is new, is to be said beside it.</summary>
    public Outcome On(Outcome outcome) => outcome with
    {
        Goto = Way == Goto ? Ids : [],
        ReturnTo = Way == Return ? Ids[0] : null,
        PassTo = Way == Pass ? Ids[0] : null,
        Close = Way == Close ? CellText.Choice<ClosureKind>(Ids[0]) : null,
        Extend = Way == Extend ? outcome.Extend ?? new DeadlineExtension("", 1) : null,
    };
}
