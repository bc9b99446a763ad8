using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>
/// Judges a template before it is used: its size, its blocks, and that every name and every function in it is known. What passes can be compiled, ends, and shows nothing
/// that it was not given.
/// </summary>
internal sealed class TemplateCheck(TemplateWords words, ProblemList problems)
{
    private const string Each = "each";

    private static readonly string[] _conditions = ["if", "unless"];

    private readonly Stack<(TemplateExpression Expression, string Block, TemplateWords Words)> _open = new();

    private TemplateWords Scope => _open.TryPeek(out var around) ? around.Words : words;

    /// <summary>Adds what is wrong with the text to the problems.</summary>
    public void Run(string text)
    {
        if (text.Length > TemplateBounds.MostCharacters)
        {
            problems.Error(
                SourcePosition.Start, "", FileProblemCodes.TemplateTooLarge, $"Naskah lebih panjang dari {TemplateBounds.MostCharacters} huruf dan tidak dipakai.", "Persingkat naskahnya.");
            return;
        }

        var found = new TemplateScan(text, problems).Run();
        if (found.Count > TemplateBounds.MostExpressions)
        {
            problems.Error(
                found[TemplateBounds.MostExpressions].At, "", FileProblemCodes.TemplateTooLarge, $"Naskah mempunyai lebih dari {TemplateBounds.MostExpressions} isian.", "Persingkat naskahnya.");
            return;
        }

        foreach (var expression in found)
        {
            Judge(expression);
            if (_open.Count > TemplateBounds.Deepest)
            {
                problems.Error(expression.At, "", FileProblemCodes.TemplateTooLarge, $"Bagian bersyarat bersarang lebih dari {TemplateBounds.Deepest} tingkat.", "Sederhanakan naskahnya.");
                return;
            }
        }

        foreach (var (expression, block, _) in _open)
        {
            Syntax(expression, $"{{{{#{block}}}}} ini tidak ditutup.", $"Tambahkan {{{{/{block}}}}} di tempat berakhirnya.");
        }
    }

    private void Judge(TemplateExpression expression)
    {
        var word = expression.Text.Split(' ', 2)[0];
        switch (expression.Kind)
        {
            case TemplateExpressionKind.Open:
                _open.Push((expression, word, Opened(expression)));
                break;
            case TemplateExpressionKind.Close when _open.TryPeek(out var last) && last.Block == word:
                _open.Pop();
                break;
            case TemplateExpressionKind.Close:
                Syntax(expression, $"Penutup {{{{/{word}}}}} tidak mempunyai pembuka.", "Hapus, atau tulis pembukanya lebih dahulu.");
                break;
            case TemplateExpressionKind.Else when !_open.TryPeek(out var around) || around.Block == Each:
                Syntax(expression, "{{else}} hanya ada di dalam {{#if}} atau {{#unless}}.", "Hapus, atau tulis {{#if …}} lebih dahulu.");
                break;
            case TemplateExpressionKind.Else when expression.Text.Length > 0:
                Condition(expression);
                break;
            case TemplateExpressionKind.Value when Tokens(expression) is { } tokens:
                new TemplateCalls(Scope, problems, expression).Run(tokens, isCondition: false);
                break;
        }
    }

    /// <summary>Judges the opening of a block; gives the names that stand within it.</summary>
    private TemplateWords Opened(TemplateExpression expression)
    {
        if (Scope.Lists.Count == 0 || Tokens(expression) is not [{ Text: Each, IsLiteral: false }, ..] tokens)
        {
            Condition(expression);
            return Scope;
        }

        if (tokens is [_, { IsLiteral: false } list] && Scope.Lists.TryGetValue(list.Text, out var item))
        {
            return item;
        }

        problems.Error(
            expression.At, "", FileProblemCodes.TemplateName, $"\"{expression.Text}\" tidak menyebut daftar yang ada.",
            $"Pilih daftarnya dari: {string.Join(", ", Scope.Lists.Keys)}.");
        return Scope;
    }

    private void Condition(TemplateExpression expression)
    {
        if (Tokens(expression) is not { } tokens)
        {
            return;
        }

        if (!_conditions.Contains(tokens[0].Text) || tokens.Count == 1)
        {
            Syntax(expression, $"\"{expression.Text}\" bukan bagian bersyarat.", "Pakai {{#if nama}} atau {{#unless nama}}.");
            return;
        }

        new TemplateCalls(Scope, problems, expression).Run([.. tokens.Skip(1)], isCondition: true);
    }

    private IReadOnlyList<TemplateToken>? Tokens(TemplateExpression expression)
    {
        if (TemplateToken.Split(expression.Text) is { Count: > 0 } tokens)
        {
            return tokens;
        }

        Syntax(expression, $"\"{expression.Text}\" tidak dapat dibaca.", "Tulis nama, atau fungsi dengan nama sesudahnya, dipisahkan spasi.");
        return null;
    }

    private void Syntax(TemplateExpression at, string harm, string fix) => problems.Error(at.At, "", FileProblemCodes.TemplateSyntax, harm, fix);
}
