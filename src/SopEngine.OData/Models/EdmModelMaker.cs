using Microsoft.OData.Edm;

namespace SopEngine.OData.Models;

/// <summary>Makes the model of the library from ours.</summary>
internal static class EdmModelMaker
{
    public static EdmModel Make(string @namespace, IReadOnlyList<EntitySetMap> sets)
    {
        var model = new EdmModel();
        var container = new EdmEntityContainer(@namespace, "Container");
        foreach (var set in sets)
        {
            var type = MakeType(@namespace, set);
            model.AddElement(type);
            ModelAnnotations.Describe(model, type.DeclaredStructuralProperties(), set);
            ModelAnnotations.Describe(model, container.AddEntitySet(set.Name, type), set);
        }

        foreach (var set in sets)
        {
            var entitySet = (EdmEntitySet)container.FindEntitySet(set.Name);
            foreach (var navigation in set.Navigations)
            {
                var target = container.FindEntitySet(navigation.Target)
                    ?? throw new InvalidOperationException($"'{set.Name}/{navigation.Name}' leads to the set '{navigation.Target}', which is not there.");
                var there = sets.First(other => other.Name == navigation.Target);
                entitySet.AddNavigationTarget(MakeNavigation((EdmEntityType)entitySet.EntityType(), set, navigation, target.EntityType(), there), target);
            }
        }

        model.AddElement(container);
        ModelAnnotations.DescribeContainer(model, container);
        return model;
    }

    private static EdmEntityType MakeType(string @namespace, EntitySetMap set)
    {
        var type = new EdmEntityType(@namespace, set.TypeName);
        foreach (var property in set.Properties)
        {
            type.AddStructuralProperty(property.Name, property.EdmType);
        }

        if (set.Keys.Count == 0)
        {
            throw new InvalidOperationException($"The set '{set.Name}' has no key.");
        }

        type.AddKeys(set.Keys.Select(key => (IEdmStructuralProperty)type.FindProperty(set.Property(key).Name)));
        return type;
    }

    /// <summary>A constraint is written where the paired properties over there are just the key, so that clients can join by themselves.</summary>
    private static EdmNavigationProperty MakeNavigation(
        EdmEntityType here, EntitySetMap set, NavigationMap navigation, IEdmEntityType there, EntitySetMap target)
    {
        var info = new EdmNavigationPropertyInfo
        {
            Name = navigation.Name,
            Target = there,
            TargetMultiplicity = navigation.Many ? EdmMultiplicity.Many : EdmMultiplicity.ZeroOrOne,
        };
        foreach (var (left, right) in navigation.Pairs)
        {
            Check(set, navigation, set.Property(left), target.Property(right));
        }

        if (!navigation.Many && navigation.Pairs.Select(pair => pair.There).ToHashSet().SetEquals(target.Keys))
        {
            // the model demands it: what always has a value always leads somewhere
            info.TargetMultiplicity = navigation.Pairs.Any(pair => set.Property(pair.Here).Nullable) ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.One;
            info.DependentProperties = [.. navigation.Pairs.Select(pair => (IEdmStructuralProperty)here.FindProperty(pair.Here))];
            info.PrincipalProperties = [.. navigation.Pairs.Select(pair => (IEdmStructuralProperty)there.FindProperty(pair.There))];
        }

        return here.AddUnidirectionalNavigation(info);
    }

    private static void Check(EntitySetMap set, NavigationMap navigation, PropertyMap here, PropertyMap there)
    {
        if ((Nullable.GetUnderlyingType(here.Type) ?? here.Type) != (Nullable.GetUnderlyingType(there.Type) ?? there.Type))
        {
            throw new InvalidOperationException($"'{set.Name}/{navigation.Name}' pairs '{here.Name}' and '{there.Name}', which are of different types.");
        }
    }
}
