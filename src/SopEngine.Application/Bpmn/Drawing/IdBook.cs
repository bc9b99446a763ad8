using System.Text;
using System.Xml;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>Gives elements ids that XML takes (NCName) and that no other element has.</summary>
internal sealed class IdBook
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _flows;

    /// <summary>The kind of element and whose it is, made one name.</summary>
    public string Take(string kind, params IEnumerable<string> of)
    {
        var wanted = new StringBuilder(kind);
        foreach (var part in of)
        {
            wanted.Append('_');
            foreach (var character in part)
            {
                wanted.Append(XmlConvert.IsNCNameChar(character) ? character : '-');
            }
        }

        var (name, id) = (wanted.ToString(), wanted.ToString());
        for (var count = 2; !_taken.Add(id); count++)
        {
            id = $"{name}_{count}";
        }

        return id;
    }

    public string TakeFlow() => Take("Flow", $"{++_flows}");
}
