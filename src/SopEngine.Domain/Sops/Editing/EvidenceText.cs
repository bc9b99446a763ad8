namespace SopEngine.Domain.Sops.Editing;

/// <summary>What shows a part of Kelengkapan or Output, as words in a cell: <c>field uraian</c>, <c>message tiket-diterima</c>, <c>row tentukan</c>, <c>paper surat</c>, <c>ticket</c>, <c>means</c>.</summary>
internal static class EvidenceText
{
    private const string Field = "field";
    private const string Paper = "paper";
    private const string Message = "message";
    private const string Row = "row";
    private const string Ticket = "ticket";
    private const string Means = "means";

    public static string Of(CellPart part) => string.Join(' ', new[]
    {
        Said(Field, part.Field), Said(Paper, part.Paper), Said(Message, part.Message), Said(Row, part.Row), part.Ticket ? Ticket : null, part.Means ? Means : null,
    }.OfType<string>());

    /// <summary>The part, shown by that and nothing else.</summary>
    public static CellPart On(CellPart part, string text)
    {
        var words = CellText.Words(text);
        var blank = part with { Field = null, Paper = null, Message = null, Row = null, Ticket = false, Means = false };
        for (var at = 0; at < words.Count; at++)
        {
            var next = at + 1 < words.Count ? words[at + 1] : null;
            switch (words[at])
            {
                case Ticket:
                    blank = blank with { Ticket = true };
                    break;
                case Means:
                    blank = blank with { Means = true };
                    break;
                case Field or Paper or Message or Row when next is not null:
                    blank = Named(blank, words[at], next);
                    at++;
                    break;
                default:
                    return part;
            }
        }

        return blank;
    }

    private static CellPart Named(CellPart part, string kind, string name) => kind switch
    {
        Field => part with { Field = name },
        Paper => part with { Paper = name },
        Message => part with { Message = name },
        _ => part with { Row = name },
    };

    private static string? Said(string kind, string? name) => name is null ? null : $"{kind} {name}";
}
