namespace SopEngine.Application.Templates;

/// <summary>Something a template can have done with values. It computes from what it is given and nothing else.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Fewest">How many values it takes at least.</param>
/// <param name="Most">How many at most.</param>
/// <param name="Example">How it is written, for whoever got it wrong.</param>
/// <param name="Of">The result for values as the template has them; a name without a value is an empty text.</param>
internal sealed record TemplateFunction(string Name, int Fewest, int Most, string Example, Func<IReadOnlyList<object>, object> Of)
{
    /// <summary>Whether it only asks if something is there: then it may be given the first part of names, such as <c>langkah</c>.</summary>
    public bool Asks => Name is "dan" or "atau" or "bukan";
}
