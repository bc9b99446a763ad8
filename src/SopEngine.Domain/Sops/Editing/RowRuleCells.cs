namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of what a row does besides being done: waiting, reminding, signing, telling, escalating, and what shows that it was done.</summary>
internal static class RowRuleCells
{
    // in the cell that says how the wait is counted: once for the whole ticket
    private const string Once = "tidak";

    public static IReadOnlyList<Cell<LongestWait>> Wait { get; } =
    [
        Cell<LongestWait>.Text("longest", "paling lama", wait => wait.Longest, (wait, text) => wait with { Longest = text }),
        Cell<LongestWait>.Maybe("until", "sampai tanggal pada isian", wait => wait.Until, (wait, field) => wait with { Until = field }),
        Cell<LongestWait>.Text("outcome", "lalu berlaku", wait => wait.Outcome, (wait, text) => wait with { Outcome = text }),
        Cell<LongestWait>.Flag("onlyReturned", "hanya setelah dikembalikan", wait => wait.OnlyReturned, (wait, only) => wait with { OnlyReturned = only }),
        new("restarts", "satu jangka untuk seluruh tiket", wait => wait.Restarts ? "" : Once, (wait, text) => wait with { Restarts = text != Once }),
        Cell<LongestWait>.Lines("notices", "diingatkan sebelumnya", wait => wait.Notices, (wait, lines) => wait with { Notices = lines }),
        Cell<LongestWait>.Flag("outsideSop", "di luar SOP", wait => wait.OutsideSop, (wait, outside) => wait with { OutsideSop = outside }),
    ];

    public static IReadOnlyList<Cell<Reminder>> Remind { get; } =
    [
        Cell<Reminder>.Text("every", "setiap", remind => remind.Every, (remind, text) => remind with { Every = text }),
        Cell<Reminder>.Count("max", "paling banyak", remind => remind.Max, (remind, most) => remind with { Max = most }),
        Cell<Reminder>.Words("to", "kepada", remind => remind.To, (remind, to) => remind with { To = to }),
    ];

    public static IReadOnlyList<Cell<SignatureRule>> Signatures { get; } =
    [
        Cell<SignatureRule>.Text("outcome", "jawaban", rule => rule.Outcome, (rule, text) => rule with { Outcome = text }),
        Cell<SignatureRule>.Count("count", "banyaknya orang", rule => rule.Count, (rule, count) => rule with { Count = count }),
    ];

    public static IReadOnlyList<Cell<Notification>> Notify { get; } =
    [
        Cell<Notification>.Text("on", "Kapan", message => message.On, (message, text) => message with { On = text }),
        Cell<Notification>.Text("template", "Naskah", message => message.Template, (message, text) => message with { Template = text }),
        Cell<Notification>.Words("to", "Kepada", message => message.To, (message, to) => message with { To = to }),
        Cell<Notification>.Words("cc", "Tembusan", message => message.Cc, (message, cc) => message with { Cc = cc }),
        Cell<Notification>.Words("via", "Melalui", message => message.Via, (message, via) => message with { Via = via }),
        Cell<Notification>.Flag("outsideSop", "Di luar SOP", message => message.OutsideSop, (message, outside) => message with { OutsideSop = outside }),
    ];

    public static IReadOnlyList<Cell<LadderRung>> Ladder { get; } =
    [
        Cell<LadderRung>.Count("at", "Pada persen waktu", rung => rung.At, (rung, at) => rung with { At = at }),
        Cell<LadderRung>.Choice("do", "Yang terjadi", rung => rung.Do, (rung, act) => rung with { Do = act }),
        Cell<LadderRung>.Words("to", "Kepada", rung => rung.To, (rung, to) => rung with { To = to }),
        Cell<LadderRung>.Flag("outsideSop", "Di luar SOP", rung => rung.OutsideSop, (rung, outside) => rung with { OutsideSop = outside }),
    ];

    public static IReadOnlyList<Cell<CellPart>> Evidence { get; } =
    [
        Cell<CellPart>.Text("part", "Bagian sel", part => part.Part, (part, text) => part with { Part = text }),
        new("shown", "Terlihat dari", EvidenceText.Of, EvidenceText.On),
        Cell<CellPart>.Words("on", "Hanya pada jawaban", part => part.On, (part, on) => part with { On = on }),
        .. Within.Condition<CellPart>("when", "Hanya bila", part => part.When, (part, when) => part with { When = when }),
        Cell<CellPart>.Flag("holds", "Menahan baris ini", part => part.Holds, (part, holds) => part with { Holds = holds }),
    ];

    public static IReadOnlyList<Cell<IReadOnlyList<string>>> Join { get; } = [Cell<IReadOnlyList<string>>.Words("rows", "Menunggu salah satu dari", group => group, (_, rows) => rows)];
}
