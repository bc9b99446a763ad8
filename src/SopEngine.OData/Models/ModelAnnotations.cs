using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;

namespace SopEngine.OData.Models;

/// <summary>
/// The few annotations that the clients in use read: descriptions for people, and what cannot be done, so that it is not tried. More of them is more for a client to
/// stumble over.
/// </summary>
internal static class ModelAnnotations
{
    private const string Capabilities = "Org.OData.Capabilities.V1.";

    public static void Describe(EdmModel model, IEnumerable<IEdmStructuralProperty> properties, EntitySetMap set)
    {
        foreach (var property in properties)
        {
            Describe(model, property, set.Property(property.Name).Facets.Description);
        }
    }

    public static void Describe(EdmModel model, EdmEntitySet entitySet, EntitySetMap set)
    {
        Describe(model, entitySet, set.Description);
        Deny(model, entitySet, "InsertRestrictions", "Insertable");
        Deny(model, entitySet, "UpdateRestrictions", "Updatable");
        Deny(model, entitySet, "DeleteRestrictions", "Deletable");
        if (!set.Properties.Exists(property => property.Facets.Searchable))
        {
            Deny(model, entitySet, "SearchRestrictions", "Searchable");
        }
    }

    public static void DescribeContainer(EdmModel model, EdmEntityContainer container)
    {
        var batch = model.FindTerm(Capabilities + "BatchSupported");
        Add(model, container, batch, new EdmBooleanConstant(true));
    }

    private static void Describe(EdmModel model, IEdmVocabularyAnnotatable target, string? text)
    {
        if (text is not null)
        {
            Add(model, target, CoreVocabularyModel.DescriptionTerm, new EdmStringConstant(text));
        }
    }

    private static void Deny(EdmModel model, IEdmVocabularyAnnotatable target, string term, string property) => Add(
        model, target, model.FindTerm(Capabilities + term), new EdmRecordExpression(new EdmPropertyConstructor(property, new EdmBooleanConstant(false))));

    private static void Add(EdmModel model, IEdmVocabularyAnnotatable target, IEdmTerm term, IEdmExpression value)
    {
        var annotation = new EdmVocabularyAnnotation(target, term, value);
        annotation.SetSerializationLocation(model, EdmVocabularyAnnotationSerializationLocation.Inline);
        model.AddVocabularyAnnotation(annotation);
    }
}
