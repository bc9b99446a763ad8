using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Judges one expression: a name, or a function with what it is given, which may be calls again.</summary>
internal sealed class TemplateCalls(TemplateWords words, ProblemList problems, TemplateExpression expression)
{
    private IReadOnlyList<TemplateToken> _tokens = [];
    private int _at;

    public void Run(IReadOnlyList<TemplateToken> tokens, bool isCondition)
    {
        (_tokens, _at) = (tokens, 0);
        if (tokens is [{ IsLiteral: false, IsOpen: false, IsClose: false } first, ..] && IsCall(first.Text, tokens.Count))
        {
            if (isCondition)
            {
                Refuse($"Fungsi \"{first.Text}\" dalam syarat ditulis di dalam kurung.", $"Tulis {{{{#if ({string.Join(' ', tokens.Select(token => token.Text))})}}}}.");
                return;
            }

            Call(1);
        }
        else
        {
            Argument(isCondition, 1);
        }

        if (_at < _tokens.Count)
        {
            Refuse($"Sesudah \"{_tokens[Math.Max(0, _at - 1)].Text}\" tidak ada lagi yang dapat ditulis.", "Hapus sisanya; fungsi ditulis paling depan.");
        }
    }

    // a word that is no name and has something after it was meant for a function
    private bool IsCall(string word, int tokens) => TemplateFunctions.Find(word) is not null || (tokens > 1 && !words.Has(word) && !words.HasGroup(word));

    private void Call(int depth)
    {
        var name = _tokens[_at++].Text;
        var (function, given) = (TemplateFunctions.Find(name), 0);
        for (; _at < _tokens.Count && !_tokens[_at].IsClose; given++)
        {
            Argument(function?.Asks == true, depth);
        }

        if (function is null)
        {
            problems.Error(
                expression.At, "", FileProblemCodes.TemplateFunction, $"Fungsi \"{name}\" tidak ada.", Meant(name, TemplateFunctions.Names));
        }
        else if (given < function.Fewest || given > function.Most)
        {
            problems.Error(expression.At, "", FileProblemCodes.TemplateFunction, $"Fungsi \"{name}\" diberi {given} nilai.", $"Tulis seperti: {function.Example}.");
        }
    }

    private void Argument(bool mayBeGroup, int depth)
    {
        if (depth > TemplateBounds.Deepest)
        {
            problems.Error(expression.At, "", FileProblemCodes.TemplateTooLarge, $"Kurung bersarang lebih dari {TemplateBounds.Deepest} tingkat.", "Sederhanakan isian ini.");
            _at = _tokens.Count;
            return;
        }

        var token = _tokens[_at++];
        if (token.IsOpen)
        {
            Inner(depth);
        }
        else if (token.IsClose)
        {
            Refuse("Ada kurung tutup tanpa kurung buka.", "Hapus, atau tulis kurung bukanya.");
        }
        else if (!token.IsLiteral && !words.Has(token.Text) && !(mayBeGroup && words.HasGroup(token.Text)))
        {
            problems.Error(
                expression.At, "", FileProblemCodes.TemplateName, $"\"{token.Text}\" tidak dikenal di naskah ini, sehingga tempatnya tidak dapat diisi.",
                Meant(token.Text, words.Names.Keys));
        }
    }

    private void Inner(int depth)
    {
        if (_at >= _tokens.Count || _tokens[_at].IsLiteral || _tokens[_at].IsOpen || _tokens[_at].IsClose)
        {
            Refuse("Sesudah kurung buka harus ada nama fungsi.", "Tulis misalnya (sama tiket.kanal \"telepon\").");
            _at = _tokens.Count;
            return;
        }

        Call(depth + 1);
        if (_at < _tokens.Count)
        {
            _at++;
        }
        else
        {
            Refuse("Kurung buka tidak ditutup.", "Tambahkan kurung tutup.");
        }
    }

    private static string Meant(string word, IEnumerable<string> known) =>
        Nearest.Of(word, known) is { } near ? $"Maksudnya \"{near}\"?" : $"Pilih dari: {string.Join(", ", known)}.";

    private void Refuse(string harm, string fix) => problems.Error(expression.At, "", FileProblemCodes.TemplateSyntax, harm, fix);
}
