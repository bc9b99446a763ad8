using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace SopEngine.Application.Templates;

/// <summary>One way to fill templates: compiled once each, and written only so far.</summary>
internal sealed class TemplateEnvironment
{
    private const int MostKept = 4_096;

    private readonly IHandlebars _environment;
    private readonly int _mostOutput;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _compiled = new(StringComparer.Ordinal);

    public TemplateEnvironment(bool escapes, int mostOutput)
    {
        _mostOutput = mostOutput;
        _environment = Handlebars.Create(new HandlebarsConfiguration { NoEscape = !escapes, TextEncoder = new HtmlEscape() });
        foreach (var function in TemplateFunctions.All)
        {
            _environment.RegisterHelper(function.Name, (in HelperOptions _, in Context _, in Arguments given) => function.Of([.. given.Select(Given)]));
        }
    }

    public string Fill(string template, IReadOnlyDictionary<string, object> values)
    {
        if (_compiled.Count > MostKept)
        {
            _compiled.Clear();
        }

        using var writer = new LimitedWriter(_mostOutput);
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
