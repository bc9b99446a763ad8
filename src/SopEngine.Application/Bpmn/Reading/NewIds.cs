using SopEngine.Application.Files;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>Makes permanent ids of words, none of them twice.</summary>
internal sealed class NewIds(IEnumerable<string> taken)
{
    private const int Longest = 40;

    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Of(string text, string otherwise)
    {
        var suggested = Ids.Suggest(text) ?? otherwise;
        var wanted = suggested.Length > Longest ? suggested[..Longest].TrimEnd('-') : suggested;
        var id = wanted;
        for (var count = 2; !_taken.Add(id); count++)
        {
            id = $"{wanted}-{count}";
        }

        return id;
    }
}
