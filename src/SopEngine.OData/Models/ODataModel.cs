using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Validation;

namespace SopEngine.OData.Models;

/// <summary>A finished model: immutable, made once and used by every request.</summary>
public sealed class ODataModel
{
    private readonly Dictionary<string, EntitySetMap> _sets;

    internal ODataModel(string @namespace, Type contextType, IReadOnlyList<EntitySetMap> sets)
    {
        ContextType = contextType;
        _sets = sets.ToDictionary(set => set.Name, StringComparer.Ordinal);
        Edm = EdmModelMaker.Make(@namespace, sets);
        if (!Edm.Validate(out var errors))
        {
            throw new InvalidOperationException(string.Join(" ", errors.Select(error => error.ErrorMessage)));
        }

        Xml = CsdlDocument.Xml(Edm);
        Json = CsdlDocument.Json(Edm);
    }

    internal Type ContextType { get; }

    internal IEdmModel Edm { get; }

    /// <summary>The description of the service as CSDL XML (OData-CSDL-XML 4.0).</summary>
    internal CsdlDocument Xml { get; }

    /// <summary>The same as CSDL JSON.</summary>
    internal CsdlDocument Json { get; }

    internal EntitySetMap Set(string name) => _sets[name];
}
