namespace SopEngine.Application.Templates;

/// <summary>
/// Fills templates that passed <see cref="TemplateCheck"/>, in environments of its own that know our functions and nothing else: messages are plain text and values stand in
/// them as they are, papers are HTML and every value in them is escaped. Values are texts, numbers, truths, and dictionaries and lists of them: the library would reach any
/// property of other objects.
/// </summary>
public sealed class TemplateHost
{
    private readonly TemplateEnvironment _plain = new(escapes: false, TemplateBounds.MostOutput);
    private readonly TemplateEnvironment _html = new(escapes: true, TemplateBounds.MostPaper);

    /// <exception cref="TemplateException">It cannot be filled: too much comes out, or it was not checked.</exception>
    public string Fill(string template, IReadOnlyDictionary<string, object> values) => _plain.Fill(template, values);

    /// <summary>Fills HTML: whatever is in a value is text and never markup.</summary>
    /// <exception cref="TemplateException">It cannot be filled: too much comes out, or it was not checked.</exception>
    public string FillHtml(string template, IReadOnlyDictionary<string, object> values) => _html.Fill(template, values);
}
