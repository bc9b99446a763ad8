using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Finds what stands between braces in a template, with its place. What the host does not know (raw values, other templates, decorators) is refused here.</summary>
internal sealed class TemplateScan(string text, ProblemList problems)
{
    private readonly List<TemplateExpression> _found = [];
    private int _at;

    /// <summary>In the order of the text; comments are left out.</summary>
    public IReadOnlyList<TemplateExpression> Run()
    {
        while (_at < text.Length && text.IndexOf("{{", _at, StringComparison.Ordinal) is var open and >= 0)
        {
            _at = open;
            if (!Next())
            {
                break;
            }
        }

        return _found;
    }

    private bool Next()
    {
        var place = Place(_at);
        if (Starts("{{{") || (_at > 0 && text[_at - 1] == '\\'))
        {
            Refuse(place, "Kurung kurawal tiga atau yang didahului garis miring terbalik tidak dipakai.", "Tulis {{nama}} saja.");
            _at += 3;
            return true;
        }

        var comment = Starts("{{!--") || Starts("{{~!--");
        var end = text.IndexOf(comment ? "--}}" : "}}", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            Refuse(place, "Tanda {{ ini tidak ditutup, sehingga sisa naskah tidak terbaca.", "Tambahkan }} di tempat berakhirnya.");
            return false;
        }

        Add(place, text[(_at + 2)..end].Trim('~').Trim());
        _at = end + (comment ? 4 : 2);
        return true;
    }

    private void Add(SourcePosition place, string inner)
    {
        switch (inner)
        {
            case ['!', ..]:
                return;
            case ['#', ' ' or '>' or '*', ..] or ['>' or '*' or '&' or '^', ..]:
                Refuse(place, $"Tanda \"{inner[0]}\" tidak dipakai dalam naskah.", "Pakai {{nama}}, {{#if …}}, atau {{#unless …}}.");
                return;
            case ['#', .. var open]:
                _found.Add(new(place, TemplateExpressionKind.Open, open));
                return;
            case ['/', .. var close]:
                _found.Add(new(place, TemplateExpressionKind.Close, close.Trim()));
                return;
            case "else":
                _found.Add(new(place, TemplateExpressionKind.Else, ""));
                return;
            case ['e', 'l', 's', 'e', ' ', .. var otherwise]:
                _found.Add(new(place, TemplateExpressionKind.Else, otherwise.Trim()));
                return;
            default:
                _found.Add(new(place, TemplateExpressionKind.Value, inner));
                return;
        }
    }

    private bool Starts(string mark) => text.AsSpan(_at).StartsWith(mark, StringComparison.Ordinal);

    private SourcePosition Place(int at) => PlaceOf(text, at);

    /// <summary>Line and column, from 1, of a character of a text.</summary>
    internal static SourcePosition PlaceOf(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new(before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    private void Refuse(SourcePosition at, string harm, string fix) => problems.Error(at, "", FileProblemCodes.TemplateSyntax, harm, fix);
}
