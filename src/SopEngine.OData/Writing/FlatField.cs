using System.Text.Json;
using SopEngine.OData.Binding;
using SopEngine.OData.Models;

namespace SopEngine.OData.Writing;

/// <summary>A value of a flat row, with its type before it where neither the metadata nor JSON tells it (OData-JSON 4.0, section 4.5.3).</summary>
/// <param name="field">What is written.</param>
/// <param name="typed">Whether the answer tells types at all.</param>
internal sealed class FlatField(LayoutField field, bool typed)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(field.Name, FlatValues.Escaping);
    private readonly JsonEncodedText _typeName = JsonEncodedText.Encode($"{field.Name}@odata.type", FlatValues.Escaping);
    private readonly bool _typed = typed && !field.Declared;

    public void Write(Utf8JsonWriter json, object?[] row, bool numbersAsTexts)
    {
        var value = field.Read(row);
        if (_typed && !EdmValues.IsTold(value, numbersAsTexts))
        {
            json.WriteString(_typeName, $"#{EdmTypes.NameOf(value!.GetType())}");
        }

        json.WritePropertyName(_name);
        FlatValues.Write(json, value, numbersAsTexts);
    }
}
