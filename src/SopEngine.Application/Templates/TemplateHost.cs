using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace SopEngine.Application.Templates;

/// <summary>
/// Fills templates that passed <see cref="TemplateCheck"/>, in an environment of its own that knows our functions and nothing else. What is filled in is plain text and is
/// written as it is: nothing in a value is taken for a place to be filled. Values are texts, numbers, truths and dictionaries of them: the library would reach any
/// property of other objects.
/// </summary>
public sealed class TemplateHost
{
    private const int MostKept = 4_096;

    private readonly IHandlebars _environment = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _compiled = new(StringComparer.Ordinal);

    public TemplateHost()
    {
        foreach (var function in TemplateFunctions.All)
        {
            _environment.RegisterHelper(function.Name, (in HelperOptions _, in Context _, in Arguments given) => function.Of([.. given.Select(Given)]));
        }
    }

    /// <exception cref="TemplateException">It cannot be filled: too much comes out, or it was not checked.</exception>
    public string Fill(string template, IReadOnlyDictionary<string, object> values)
    {
        if (_compiled.Count > MostKept)
        {
            _compiled.Clear();
        }

        using var writer = new LimitedWriter(TemplateBounds.MostOutput);
        try
        {
            _compiled.GetOrAdd(template, text => new(() => Compile(text))).Value(writer, values, null!);
        }
        catch (HandlebarsException failed)
        {
            throw new TemplateException("A template could not be filled.", failed);
        }

        return writer.ToString();
    }

    private HandlebarsTemplate<TextWriter, object, object> Compile(string text)
    {
        using var reader = new StringReader(text);
        return _environment.Compile(reader);
    }

    private static object Given(object? value) => value is null or UndefinedBindingResult ? "" : value;
}
