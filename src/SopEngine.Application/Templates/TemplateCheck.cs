using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>
/// Judges a template before it is used: its size, its blocks, and that every name and every function in it is known. What passes can be compiled, ends, and shows nothing
/// that it was not given.
/// </summary>
internal sealed class TemplateCheck(TemplateWords words, ProblemList problems)
{
    private static readonly string[] _blocks = ["if", "unless"];

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

        Blocks(found);
        foreach (var expression in found.Where(expression => expression is not ({ Kind: TemplateExpressionKind.Close } or { Kind: TemplateExpressionKind.Else, Text: "" })))
        {
            Expression(expression);
        }
    }

    private void Blocks(IEnumerable<TemplateExpression> found)
    {
        var open = new Stack<(TemplateExpression Expression, string Block)>();
        foreach (var expression in found.Where(expression => expression.Kind != TemplateExpressionKind.Value))
        {
            var word = expression.Text.Split(' ', 2)[0];
            switch (expression.Kind)
            {
                case TemplateExpressionKind.Open:
                    open.Push((expression, word));
                    break;
                case TemplateExpressionKind.Close when open.TryPeek(out var last) && last.Block == word:
                    open.Pop();
                    break;
                case TemplateExpressionKind.Close:
                    Syntax(expression, $"Penutup {{{{/{word}}}}} tidak mempunyai pembuka.", "Hapus, atau tulis pembukanya lebih dahulu.");
                    break;
                case TemplateExpressionKind.Else when open.Count == 0:
                    Syntax(expression, "{{else}} hanya ada di dalam {{#if}} atau {{#unless}}.", "Hapus, atau tulis {{#if …}} lebih dahulu.");
                    break;
            }

            if (open.Count > TemplateBounds.Deepest)
            {
                problems.Error(expression.At, "", FileProblemCodes.TemplateTooLarge, $"Bagian bersyarat bersarang lebih dari {TemplateBounds.Deepest} tingkat.", "Sederhanakan naskahnya.");
                return;
            }
        }

        foreach (var (expression, block) in open)
        {
            Syntax(expression, $"{{{{#{block}}}}} ini tidak ditutup.", $"Tambahkan {{{{/{block}}}}} di tempat berakhirnya.");
        }
    }

    private void Expression(TemplateExpression expression)
    {
        if (TemplateToken.Split(expression.Text) is not { Count: > 0 } tokens)
        {
            Syntax(expression, $"\"{expression.Text}\" tidak dapat dibaca.", "Tulis nama, atau fungsi dengan nama sesudahnya, dipisahkan spasi.");
            return;
        }

        var isCondition = expression.Kind != TemplateExpressionKind.Value;
        if (isCondition && (!_blocks.Contains(tokens[0].Text) || tokens.Count == 1))
        {
            Syntax(expression, $"\"{expression.Text}\" bukan bagian bersyarat.", "Pakai {{#if nama}} atau {{#unless nama}}.");
            return;
        }

        new TemplateCalls(words, problems, expression).Run(isCondition ? [.. tokens.Skip(1)] : tokens, isCondition);
    }

    private void Syntax(TemplateExpression at, string harm, string fix) => problems.Error(at.At, "", FileProblemCodes.TemplateSyntax, harm, fix);
}
