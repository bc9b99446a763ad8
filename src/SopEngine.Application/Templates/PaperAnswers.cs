using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Which answers a paper asks for by name.</summary>
internal static class PaperAnswers
{
    /// <summary>Names of questions, with the place of the expression that uses them, in the order of the text.</summary>
    public static IReadOnlyList<(SourcePosition At, string Name)> In(string text) =>
    [
        .. from expression in new TemplateScan(text, new ProblemList("")).Run()
           from token in TemplateToken.Split(expression.Text) ?? []
           where !token.IsLiteral
           let name = PaperWords.All.OpenPart(token.Text)
           where name is not null
           select (expression.At, name),
    ];
}
