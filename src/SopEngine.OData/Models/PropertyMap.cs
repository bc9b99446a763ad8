using System.Linq.Expressions;
using Microsoft.OData.Edm;

namespace SopEngine.OData.Models;

/// <summary>A property and how it is read from the CLR object.</summary>
internal sealed record PropertyMap(string Name, LambdaExpression Read, bool Nullable, PropertyFacets Facets)
{
    public Type Type => Read.Body.Type;

    public IEdmTypeReference EdmType => EdmTypes.Of(Type, Nullable, Facets)
        ?? throw new InvalidOperationException($"'{Name}' is of type {Type.Name}, which has no place in the model.");
}
