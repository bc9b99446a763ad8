using Microsoft.OData;
using SopEngine.OData.Binding;

namespace SopEngine.OData.Writing;

/// <summary>The address of a row: <c>Tickets(3)</c>, <c>Steps(Ticket=3,Number=1)</c> (OData-URL 4.0, section 4.3.1).</summary>
internal sealed class EntityAddress(Uri serviceRoot)
{
    public Uri Of(Layout layout, object?[] row)
    {
        var literals = layout.Keys.Select(index => Uri.EscapeDataString(ODataUriUtils.ConvertToUriLiteral(EdmValues.Of(row[index]), ODataVersion.V4))).ToList();
        var set = layout.Set!;
        var key = literals.Count == 1 ? literals[0] : string.Join(',', set.Keys.Zip(literals, (name, literal) => $"{name}={literal}"));
        return new Uri($"{serviceRoot}{set.Name}({key})");
    }
}
