using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;

namespace SopEngine.OData.Models;

/// <summary>A written model and the tag by which a client knows that it has not changed.</summary>
internal sealed class CsdlDocument
{
    private CsdlDocument(byte[] bytes)
    {
        Bytes = bytes;
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..12])}\"";
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public string ETag { get; }

    public static CsdlDocument Xml(IEdmModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            Check(CsdlWriter.TryWriteCsdl(model, writer, CsdlTarget.OData, out var errors), errors);
        }

        return new CsdlDocument(stream.ToArray());
    }

    public static CsdlDocument Json(IEdmModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Check(CsdlWriter.TryWriteCsdl(model, writer, out var errors), errors);
        }

        return new CsdlDocument(stream.ToArray());
    }

    private static void Check(bool written, IEnumerable<EdmError> errors)
    {
        if (!written)
        {
            throw new InvalidOperationException(string.Join(" ", errors.Select(error => error.ErrorMessage)));
        }
    }
}
